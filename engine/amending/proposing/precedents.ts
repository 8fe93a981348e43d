import { itemAt, walk } from '../../check/walk.ts';
import { oncePer } from '../../json/once-per.ts';
import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { placeOf } from '../../library/place.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Text } from '../../schema/text.ts';
import { isText } from '../../text/wording-in.ts';
import { draftEdition, wholeIn } from '../draft-edition.ts';
import { partsAmong } from '../draft-parts.ts';
import type { Documents } from '../operations.ts';
import { type ActProvision, provisionsOf, wordsGiven } from './drafted.ts';
import { headingsOf } from './headings.ts';
import { isCitation } from './resting.ts';
import { stemsOfText } from './stems-of-text.ts';
import type { Stems } from './wording-likeness.ts';

/** An item of a published edition that rests on a provision. */
export interface PublishedItem {
  readonly service: string;
  readonly pointer: string;
  readonly edition: unknown;
}

/** A provision of a published act, and what became of it. */
export interface Precedent {
  readonly citation: Citation;
  readonly provision: ActProvision;
  /** The law's own words. */
  readonly given: Text;
  readonly words: Stems;
  /** The words that it stands under, the nearest first. */
  readonly headings: readonly Heading[];
  /** Whether it is a member of a list: "1)". */
  readonly isListed: boolean;
  readonly items: readonly PublishedItem[];
  /** Why it has no effect on data, where a published amendment says so. */
  readonly reason?: Text;
}

/** Words that provisions stand under. */
export interface Heading {
  readonly text: Text;
  readonly words: Stems;
}

export type Precedents = readonly Precedent[];

/** What became of the provisions of all published acts that have words and are accounted for. Worked out once for the documents. */
export const precedentsIn = oncePer((published: Documents): Precedents => {
  const citing = citingIn(published);
  const reasons = reasonsIn(published);
  return actsAmong(published).flatMap((act) => {
    const provisions = provisionsOf(published, act);
    const headings = headingsIn(published, provisions);
    return provisions.flatMap((provision): Precedents => {
      const { id, text } = provision;
      if (text === undefined) return [];
      const items = citing.get(`${act} ${id}`) ?? [];
      const reason = reasons.get(`${act} ${id}`);
      const given = wordsGiven(published, provision)?.text ?? text;
      if (items.length === 0 && reason === undefined) return [];
      return [
        {
          citation: { act, provision: id },
          provision,
          given,
          words: stemsOfText(given),
          headings: headings.get(id) ?? [],
          isListed: isListed(provision),
          items,
          ...(reason === undefined ? {} : { reason }),
        },
      ];
    });
  });
});

/** What each provision of an act stands under, ready to be compared. */
export function headingsIn(
  documents: Documents,
  provisions: readonly ActProvision[],
): ReadonlyMap<string, readonly Heading[]> {
  const known = new Map<Text, Heading>();
  const headingOf = (text: Text): Heading => {
    const heading = known.get(text) ?? { text, words: stemsOfText(text) };
    known.set(text, heading);
    return heading;
  };
  const words = new Map(provisions.map((one) => [one.id, wordsGiven(documents, one)?.text]));
  const found = headingsOf(provisions, ({ id }) => words.get(id));
  return new Map([...found].map(([id, texts]) => [id, texts.map(headingOf)]));
}

/** Whether a provision is printed as a member of a list: "1)". */
export const isListed = ({ number, id }: Pick<ActProvision, 'number' | 'id'>): boolean =>
  number?.endsWith(')') ?? /(?:^|\.)\d+$/u.test(id);

const actsAmong = (documents: Documents): readonly string[] =>
  Object.keys(documents).flatMap((path) => {
    const place = placeOf(path);
    return place?.kind === 'act' ? [place.name] : [];
  });

/** The items of all published editions by what they cite, as what governs them or as what wrote them. The newest edition that has an item speaks for it. */
function citingIn(published: Documents): ReadonlyMap<string, readonly PublishedItem[]> {
  const found = new Map<string, Map<string, PublishedItem>>();
  for (const { service, edition } of editionsOf(published)) {
    walk(edition, (value, path) => {
      if (path[0] === 'open' || !isCitation(value)) return;
      const holder = path.slice(0, path.findLastIndex((key) => key !== 'by' && key !== 'citation') + 1);
      const pointer = join('', ...itemAt(holder));
      const at = `${value.act} ${value.provision}`;
      const items = found.get(at) ?? new Map<string, PublishedItem>();
      found.set(at, items.set(`${service} ${pointer}`, { service, pointer, edition }));
    });
  }
  return new Map([...found].map(([at, items]) => [at, [...items.values()]]));
}

export function editionsOf(published: Documents): readonly { service: string; edition: unknown }[] {
  const services = new Set(Object.keys(published).flatMap((path) => placeOf(path)?.service ?? []));
  return [...services].flatMap((service) => [
    { service, edition: wholeIn(published, service, undefined) },
    ...partsAmong(published, service).flatMap((part) => {
      const made = draftEdition(published, part);
      return made === undefined ? [] : [{ service, edition: made.edition }];
    }),
  ]);
}

function reasonsIn(published: Documents): ReadonlyMap<string, Text> {
  return new Map(
    partsAmong(published).flatMap(({ act, value }) =>
      Object.entries(isObject(value.withoutEffect) ? value.withoutEffect : {}).flatMap(([id, reason]) =>
        isText(reason) ? [[`${act} ${id}`, reason] as const] : [],
      ),
    ),
  );
}
