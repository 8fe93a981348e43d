import { quantitiesIn } from '../../acts/quantities-in.ts';
import { original } from '../../text/localize.ts';
import type { Documents } from '../operations.ts';
import { type ActProvision, wordsGiven } from './drafted.ts';

/** How a provision says nothing of its own. */
export interface Introduction {
  readonly provision: ActProvision;
  /** It is an instruction to amend that gives no words: nothing could rest on it. */
  readonly isPlain: boolean;
}

/**
 * The provisions of an act that only introduce others: the heading of a chapter; and in an act that amends, a heading over what amends, words that end in
 * a colon before it, and the instruction to restate something whose new wording other provisions give. What sets a number or adds a provision says
 * something of its own.
 */
export function introductionsAmong(
  documents: Documents,
  provisions: readonly ActProvision[],
): readonly Introduction[] {
  return provisions.flatMap((provision, index) => {
    const { id, text, changes } = provision;
    const next = provisions[index + 1];
    if (text === undefined || changes.some(({ operation }) => operation !== 'restates')) return [];
    const given = wordsGiven(documents, provision)?.text;
    if (given === undefined && isGivenElsewhere(provision, provisions)) return [{ provision, isPlain: true }];
    const words = original(given ?? text).text.trim();
    if (next === undefined) return [];
    if (!ENDED.test(words) && isOfChapter(id, next.id)) return [{ provision, isPlain: false }];
    if (!introduces(words, id, next.id) || !isAmending(next, provisions)) return [];
    const isPlain = given === undefined || changes.length === 0;
    return isPlain || quantitiesIn(words).length === 0 ? [{ provision, isPlain }] : [];
  });
}

/** What stands over others without a full stop, or ends in a colon before a list beside it. */
function introduces(words: string, one: string, other: string): boolean {
  if (other.startsWith(`${one}.`)) return ANNOUNCING.test(words) || !ENDED.test(words);
  return ANNOUNCING.test(words) && isListBeside(one, other);
}

const isAmending = ({ id, changes }: ActProvision, all: readonly ActProvision[]): boolean =>
  changes.length > 0 || all.some((one) => one.id.startsWith(`${id}.`) && one.changes.length > 0);

/** The heading of a chapter stands between paragraphs, not around them. */
const isOfChapter = (one: string, other: string): boolean =>
  !one.includes('.') && !other.includes('.') && kindOf(one) !== kindOf(other);

const ANNOUNCING = /:["»”]?\s*$/u;
const ENDED = /[.;!?]["»”]?\s*$/u;

/** The new wording of what it restates stands in provisions of their own. */
const isGivenElsewhere = ({ id, changes }: ActProvision, all: readonly ActProvision[]): boolean =>
  changes.length > 0 &&
  changes.every((change) =>
    all.some(
      (one) =>
        one.id !== id &&
        one.changes.some(
          ({ act, provision }) => act === change.act && provision.startsWith(`${change.provision}.`),
        ),
    ),
  );

/** A list stands beside what announces it: in the same provision, under a number of another kind. */
function isListBeside(one: string, other: string): boolean {
  const [own, theirs] = [one.split('.'), other.split('.')];
  const isSibling =
    own.length > 1 && own.slice(0, -1).join('.') === theirs.slice(0, own.length - 1).join('.');
  return isSibling && kindOf(own.at(-1)) !== kindOf(theirs[own.length - 1]);
}

const kindOf = (segment = ''): string => segment.replace(/\d.*$/u, '');
