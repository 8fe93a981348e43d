import type { Text } from '../../../schema/text.ts';
import { original } from '../../../text/localize.ts';
import { newDeadline } from '../../making/new-deadline.ts';
import { type ActProvision, type Drafted, wordsGiven } from '../drafted.ts';
import { identified } from '../identified.ts';
import { likenessIn } from '../judging/likeness-in.ts';
import type { Heading, Precedents } from '../precedents.ts';
import type { Because, Proposal } from '../proposal.ts';
import { citationOf } from './citation-of.ts';
import { leadOf } from './lead.ts';
import { onlyDaysIn } from './lengths.ts';
import { becauseLike, isOf } from './most-alike.ts';
import { runningToStep, runningToTheEnd, stepsOn } from './running.ts';
import { standsAlready } from './stands-already.ts';
import type { Taken } from './taken.ts';

/** From how alike headings must be for what stands under them to become the same. */
const ALIKE_HEADINGS = 0.6;

/**
 * The deadlines that provisions set and the edition does not have yet: each provision that gives one length in days, where a step of the procedure rests on
 * what it changes, where the words above it are those of a published deadline, or where it says from when it runs and the published provision most like
 * it became one.
 */
export function deadlinesSaid(
  drafted: Drafted,
  provisions: readonly ActProvision[],
  precedents: Precedents,
  headings: ReadonlyMap<string, readonly Heading[]>,
  taken: Taken,
): readonly Proposal[] {
  const { edition, documents, act } = drafted;
  return provisions.flatMap((provision) => {
    const given = wordsGiven(documents, provision);
    const length = given && onlyDaysIn(given.text);
    if (given === undefined || length === undefined || standsAlready(edition.deadlines, act, provision))
      return [];
    const because = reasonFor(drafted, provision, given.text, precedents, headings.get(provision.id) ?? []);
    if (because === undefined) return [];
    const running =
      because.kind === 'under-like-heading'
        ? runningToTheEnd(edition, given.text)
        : runningToStep(edition, provision, given.text);
    if (running === undefined) return [];
    // A length alone is no term: much holds for some days.
    if (because.kind === 'like-published' && running.guessed.includes('starts')) return [];
    const { guessed, title = leadOf(given.text), ...between } = running;
    const key = taken.key('/deadlines', [], title);
    const pointer = `/deadlines/${key}`;
    const item = {
      ...newDeadline(edition, taken.order('/deadlines'), title, given.text),
      ...between,
      length,
      citation: citationOf(act, provision),
    };
    return [
      identified(
        drafted,
        {
          provision: provision.id,
          does: 'adds',
          pointer,
          sets: [{ pointer, value: item }],
          because,
          ...(guessed.length === 0 ? {} : { guessed }),
          isPlain: false,
        },
        'deadlines',
      ),
    ];
  });
}

function reasonFor(
  { edition }: Drafted,
  provision: ActProvision,
  words: Text,
  precedents: Precedents,
  headings: readonly Heading[],
): Because | undefined {
  const [step] = stepsOn(edition, provision);
  if (step?.citation !== undefined) return { kind: 'length-of-a-step', citation: step.citation };
  const under = underHeading(precedents, headings);
  if (under !== undefined || isMember(provision)) return under;
  return becauseLike(words, precedents, 'deadlines', ({ given }) => onlyDaysIn(given) !== undefined);
}

/** A member of a list says with the others what the list is of. */
const isMember = ({ id }: ActProvision): boolean => /\.\d[\d-]*$/u.test(id);

/** The words above are those of a published provision that became a deadline. */
function underHeading(precedents: Precedents, headings: readonly Heading[]): Because | undefined {
  for (const { text, words } of headings)
    for (const precedent of precedents) {
      const { items, citation } = precedent;
      const likeness = likenessIn(precedents)(words)(precedent);
      if (likeness >= ALIKE_HEADINGS && items.some(isOf('deadlines')))
        return { kind: 'under-like-heading', heading: original(text).text, citation, likeness };
    }
  return undefined;
}
