import type { Expression } from '../schema/expression.ts';
import type { Vote } from '../schema/vote.ts';
import { wholeNumber } from '../values/decimal.ts';
import { evaluate } from '../values/evaluate.ts';
import { itemsOf } from '../values/items.ts';
import { lackOf, numberIn, type Settled } from '../values/settle.ts';
import type { ValueContext, ValueResult } from '../values/types.ts';
import { cameOut, type Numbers } from './bounds.ts';
import type { VoteResult } from './types.ts';

/** Every vote of the variant. */
export function assessVotes(
  variant: string,
  context: ValueContext,
  settled: Settled = lackOf,
): Readonly<Record<string, VoteResult>> {
  return itemsOf(context.edition.votes, variant, (vote) => assessVote(vote, context, settled));
}

/** One vote. Where a number is not known, it is carried or lost only if it would be whatever the number is. */
export function assessVote(vote: Vote, context: ValueContext, settled: Settled = lackOf): VoteResult {
  const favourable = counted(vote.favourable, context);
  const participants = counted(vote.participants, context);
  const members = vote.members === undefined ? undefined : counted(vote.members, context);
  const numbers = {
    ...(favourable.count === undefined ? {} : { favourable: favourable.count }),
    ...(participants.count === undefined ? {} : { participants: participants.count }),
    ...(members?.count === undefined ? {} : { members: members.count }),
  };
  const contradiction = contradictionOf(numbers, [favourable, participants, members]);
  const { quorum, carried } =
    contradiction === undefined ? cameOut(vote, numbers) : { quorum: null, carried: null };
  const isOpen = carried === null && quorum !== false && contradiction === undefined;
  return {
    title: vote.title,
    ...numbers,
    quorum,
    carried,
    ...(contradiction === undefined ? {} : { contradiction }),
    ...(isOpen
      ? settled([favourable.result, participants.result, members?.result])
      : { missing: [], gaps: [] }),
    ...(vote.citation === undefined ? {} : { citation: vote.citation }),
  };
}

/** A number of people, as far as it is known. */
interface Counted {
  readonly result: ValueResult;
  readonly count?: number;
  /** It is known, and no number of people. */
  readonly isWrong: boolean;
}

function counted(expression: Expression, context: ValueContext): Counted {
  const result = evaluate(expression, context);
  const number = numberIn(result);
  const whole = number === undefined ? undefined : wholeNumber(number);
  if (whole !== undefined && whole >= 0) return { result, count: whole, isWrong: false };
  return { result, isWrong: number !== undefined };
}

function contradictionOf(
  { favourable, participants, members = Number.POSITIVE_INFINITY }: Numbers,
  counts: readonly (Counted | undefined)[],
): VoteResult['contradiction'] {
  if (counts.some((one) => one?.isWrong)) return 'not-a-number-of-people';
  if ((participants ?? favourable ?? 0) > members) return 'more-than-members';
  if ((favourable ?? 0) > (participants ?? Number.POSITIVE_INFINITY)) return 'more-than-took-part';
  return undefined;
}
