import { join, meets, segments } from '../../../../engine/json/pointer.ts';
import { placeOf } from '../../../../engine/library/place.ts';

/** A place in one of the draft's documents. */
export interface DraftPlace {
  readonly file: string;
  readonly pointer: string;
}

/**
 * Whether something at a place was changed at one of some places. What stands in the edition of a service is given by the amendment's file and the
 * pointer in the edition.
 */
export const isAmong = (places: readonly DraftPlace[], { file, pointer }: DraftPlace): boolean =>
  places.some((place) => {
    const at = place.file === file ? inEdition(place) : undefined;
    return at !== undefined && meets(at, pointer);
  });

/** The places of which nothing that is shown speaks, such as the day of a part or the text of the act. */
export const placesBeside = (
  places: readonly DraftPlace[],
  shown: readonly DraftPlace[],
): readonly DraftPlace[] => places.filter((place) => shown.every((one) => !isAmong([place], one)));

/** Whether what becomes of a provision was changed: its own text, or why it has no effect on data. */
export const isProvisionAmong = (places: readonly DraftPlace[], act: string, provision: string): boolean =>
  places.some(({ file, pointer }) => {
    const [first, second, third, fourth] = segments(pointer);
    if (file === `acts/${act}.json`)
      return first === undefined || (first === 'provisions' && (second ?? provision) === provision);
    return (
      placeOf(file)?.kind === 'amendment' &&
      first === 'parts' &&
      third === 'withoutEffect' &&
      (fourth ?? provision) === provision
    );
  });

function inEdition({ file, pointer }: DraftPlace): string | undefined {
  if (placeOf(file)?.kind !== 'amendment') return pointer;
  const [, part, member, ...rest] = segments(pointer);
  if (part === undefined || member === undefined) return '';
  return member === 'patch' ? join('', ...rest) : undefined;
}
