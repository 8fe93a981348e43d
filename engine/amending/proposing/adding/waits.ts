import { oncePer } from '../../../json/once-per.ts';
import type { Duration } from '../../../schema/duration.ts';
import type { Text } from '../../../schema/text.ts';
import { original } from '../../../text/localize.ts';
import { type ActProvision, type Drafted, wordsGiven } from '../drafted.ts';
import { identified } from '../identified.ts';
import { knownLikeness } from '../judging/likeness-in.ts';
import type { Heading, Precedent, Precedents } from '../precedents.ts';
import type { Because, Proposal } from '../proposal.ts';
import { citationOf } from './citation-of.ts';
import { clausesIn } from './clauses.ts';
import { lengthsIn } from './lengths.ts';
import { becauseLike, isOf } from './most-alike.ts';
import { standsAlready } from './stands-already.ts';
import type { Taken } from './taken.ts';

/** From how alike headings must be for what stands under them to become the same, and how many provisions must stand there. */
const ALIKE_HEADINGS = 0.6;
const ENOUGH = 2;

/** The standards of a service that provisions set and the edition does not have yet: one for each length of a part of a day, and what it is said of. */
export function standardsSaid(
  drafted: Drafted,
  provisions: readonly ActProvision[],
  precedents: Precedents,
  headings: ReadonlyMap<string, readonly Heading[]>,
  taken: Taken,
): readonly Proposal[] {
  const { documents, act } = drafted;
  return provisions.flatMap((provision) => {
    const given = wordsGiven(documents, provision);
    if (
      given === undefined ||
      !isShort(given.text) ||
      standsAlready(drafted.edition.standards, act, provision)
    )
      return [];
    const because =
      becauseLike(given.text, precedents, 'standards', isShortPublished) ??
      underHeading(headings.get(provision.id) ?? [], precedents);
    if (because === undefined) return [];
    const beside = drafted.provisions.flatMap((one) => {
      const theirs = isBeside(one.id, provision.id) ? wordsGiven(documents, one) : undefined;
      return theirs === undefined ? [] : [theirs.text];
    });
    return clausesIn(given.text, beside).map(({ title, length }, index) => {
      const pointer = `/standards/${taken.key('/standards', [], title)}`;
      const item = { order: taken.order('/standards'), title, length, citation: citationOf(act, provision) };
      const proposal = {
        provision: provision.id,
        does: 'adds' as const,
        pointer,
        sets: [{ pointer, value: item }],
        because,
        isPlain: false,
      };
      return identified(drafted, proposal, index === 0 ? 'standards' : `standards ${index + 1}`);
    });
  });
}

const PARTS_OF_DAYS: readonly Duration['unit'][] = ['minute', 'hour'];

/** Whether all lengths that a text gives are parts of a day. */
function isShort(text: Text): boolean {
  const lengths = lengthsIn(text);
  return lengths.length > 0 && lengths.every(({ unit }) => PARTS_OF_DAYS.includes(unit));
}

/** The same of what is published, which stays. */
const isShortPublished = oncePer(({ given }: Precedent) => isShort(given));

/** All published provisions with such lengths that stand under much the same words became standards. */
function underHeading(headings: readonly Heading[], precedents: Precedents): Because | undefined {
  for (const { text, words } of headings) {
    const under = precedents.flatMap((precedent) => {
      const likeness = Math.max(0, ...precedent.headings.map((one) => knownLikeness(words)(one.words)));
      return likeness >= ALIKE_HEADINGS && isShortPublished(precedent) ? [{ precedent, likeness }] : [];
    });
    const [first] = under;
    if (first === undefined || under.length < ENOUGH) continue;
    if (!under.every(({ precedent }) => precedent.items.some(isOf('standards')))) continue;
    const { precedent, likeness } = first;
    return {
      kind: 'under-like-heading',
      heading: original(text).text,
      citation: precedent.citation,
      likeness,
    };
  }
  return undefined;
}

/** Whether two provisions stand in the same one. */
const isBeside = (one: string, other: string): boolean =>
  one !== other && around(one) !== '' && around(one) === around(other);

const around = (id: string): string => id.split('.').slice(0, -1).join('.');
