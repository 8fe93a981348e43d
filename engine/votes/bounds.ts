import type { Trilean } from '../conditions/types.ts';
import type { Vote } from '../schema/vote.ts';
import { reaches, type Share } from './share.ts';
import type { VoteResult } from './types.ts';

/** The numbers of a vote that are known; they do not contradict each other. */
export type Numbers = Pick<VoteResult, 'favourable' | 'participants' | 'members'>;

/**
 * How a vote came out for certain: whatever the numbers are that nobody knows. The favourable are among those who took part, and they
 * among the members. A vote in which nobody takes part has no quorum.
 */
export function cameOut(
  { quorum: wanted, required }: Vote,
  numbers: Numbers,
): { readonly quorum: Trilean; readonly carried: Trilean } {
  const [favourable, took, members] = [favourableOf(numbers), participantsOf(numbers), membersOf(numbers)];
  const quorum = certain(
    took.least >= 1 && (wanted === undefined || reachesAtWorst(took, members, wanted)),
    took.most >= 1 && (wanted === undefined || reachesAtBest(took, members, wanted)),
  );
  if (quorum !== true) return { quorum, carried: null };
  const whole = required.of === 'members' ? members : took;
  const carried = certain(
    reachesAtWorst(favourable, whole, required.share),
    reachesAtBest(favourable, whole, required.share),
  );
  return { quorum, carried };
}

/** A number of people between two bounds; the upper one is infinite where nothing bounds it. */
interface Range {
  readonly least: number;
  readonly most: number;
}

const UNBOUNDED = Number.POSITIVE_INFINITY;

const exactly = (count: number): Range => ({ least: count, most: count });

function favourableOf({ favourable, participants, members }: Numbers): Range {
  return favourable === undefined
    ? { least: 0, most: participants ?? members ?? UNBOUNDED }
    : exactly(favourable);
}

function participantsOf({ favourable = 0, participants, members = UNBOUNDED }: Numbers): Range {
  return participants === undefined ? { least: favourable, most: members } : exactly(participants);
}

function membersOf({ favourable = 0, participants = favourable, members }: Numbers): Range {
  return members === undefined ? { least: participants, most: UNBOUNDED } : exactly(members);
}

/** Whether a part reaches its share in the worst case for it: as small as it can be, of a whole as large as it can be. */
const reachesAtWorst = (part: Range, whole: Range, share: Share): boolean =>
  whole.most !== UNBOUNDED && reaches(part.least, whole.most, share);

/** Whether it does in the best case: as large as it can be, of a whole as small as it can be and no smaller than the part. */
const reachesAtBest = (part: Range, whole: Range, share: Share): boolean =>
  part.most >= whole.least ? part.most > 0 && reaches(1, 1, share) : reaches(part.most, whole.least, share);

const certain = (worst: boolean, best: boolean): Trilean => (worst ? true : best ? null : false);
