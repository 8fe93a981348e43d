import type { Library } from '../library/types.ts';

/** A map of entries that may supersede each other. */
interface Supersedable {
  readonly file: string;
  /** Pointer to the map in its document. */
  readonly map: string;
  readonly entries: Readonly<Record<string, unknown>>;
}

/** Every map of a library whose entries may supersede each other, with what was superseded. */
export const supersedableIn = ({ parameters, recorded }: Library): readonly Supersedable[] => [
  ...Object.values(parameters).map(({ id, values }) => ({
    file: `parameters/${id}.json`,
    map: '/values',
    entries: values,
  })),
  ...Object.values(recorded.codelists).map(({ id, entries }) => ({
    file: `codelists/${id}.json`,
    map: '/entries',
    entries,
  })),
  ...Object.values(recorded.calendars).flatMap(({ id, years, utcOffsets }) => [
    { file: `calendars/${id}.json`, map: '/years', entries: years },
    { file: `calendars/${id}.json`, map: '/utcOffsets', entries: utcOffsets },
  ]),
];
