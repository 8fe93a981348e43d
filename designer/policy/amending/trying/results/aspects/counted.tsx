import type { SubjectResult } from '../../../../../../engine/assessment/types.ts';
import type { AttemptsResult } from '../../../../../../engine/attempts/types.ts';
import type { QuotaResult } from '../../../../../../engine/quotas/types.ts';
import type { VoteResult } from '../../../../../../engine/votes/types.ts';
import type { WindowResult } from '../../../../../../engine/windows/types.ts';
import { OutcomeTag } from '../../../../../desk/words/OutcomeTag.tsx';
import { TrileanMark } from '../../../../../desk/words/Trilean.tsx';
import { aspect } from '../aspect.ts';
import { Days } from './Days.tsx';
import { head } from './head.ts';
import { Lacking } from './Lacking.tsx';

/** Whether the day that counts lies within the days for it. */
export const windows = aspect<WindowResult>({
  id: 'windows',
  itemsOf: (assessment) => assessment.windows,
  orders: (edition) => edition.windows,
  head,
  telling: ({ opens, closes, day, within }) => [opens, closes, day, within],
  isIdle: () => false,
  Cell: ({ item, words }) => (
    <>
      <p>
        <TrileanMark value={item.within} of="window" /> <Days from={item.opens} to={item.closes} />
      </p>
      <Lacking missing={item.missing} gaps={item.gaps} words={words} />
    </>
  ),
});

/** Whether it may be tried once more. */
export const attempts = aspect<AttemptsResult>({
  id: 'attempts',
  itemsOf: (assessment) => assessment.attempts,
  orders: (edition) => edition.attempts,
  head,
  telling: ({ allowed, next, maximum, notBefore, notAfter }) => [allowed, next, maximum, notBefore, notAfter],
  isIdle: () => false,
  Cell: ({ item, words }) => (
    <>
      <p>
        <TrileanMark value={item.allowed} of="attempts" />{' '}
        {item.next === undefined || item.maximum === undefined ? null : `${item.next} / ${item.maximum}`}{' '}
        {item.notBefore === undefined && item.notAfter === undefined ? null : (
          <Days from={item.notBefore} to={item.notAfter} />
        )}
      </p>
      <Lacking missing={item.missing} gaps={item.gaps} words={words} />
    </>
  ),
});

/** How votes came out. */
export const votes = aspect<VoteResult>({
  id: 'votes',
  itemsOf: (assessment) => assessment.votes,
  orders: (edition) => edition.votes,
  head,
  telling: ({ quorum, carried }) => [quorum, carried],
  isIdle: ({ carried }) => carried === null,
  Cell: ({ item, words }) => (
    <>
      <p>
        <TrileanMark value={item.carried} of="vote" />
      </p>
      <Lacking missing={item.missing} gaps={item.gaps} words={words} />
    </>
  ),
});

/** Whether there is a place for the case. */
export const quotas = aspect<QuotaResult>({
  id: 'quotas',
  itemsOf: (assessment) => assessment.quotas,
  orders: (edition) => edition.quotas,
  head,
  telling: ({ status, heldUntil, size, free, available }) => [status, heldUntil, size, free, available],
  isIdle: () => false,
  Cell: ({ item, words }) => (
    <>
      <p>
        <TrileanMark value={item.available} of="quota" />{' '}
        {item.heldUntil === undefined ? null : <Days from={item.since} to={item.heldUntil} />}
      </p>
      <Lacking missing={item.missing} gaps={item.gaps} words={words} />
    </>
  ),
});

/** What becomes of each person of a list. */
export const subjects = aspect<readonly SubjectResult[]>({
  id: 'subjects',
  itemsOf: (assessment) => assessment.subjects,
  orders: (edition) => edition.facts,
  head: (_, id, words) => ({ title: words.facts[id]?.title ?? {} }),
  telling: (persons) => persons.map(({ outcome }) => outcome),
  isIdle: () => false,
  Cell: ({ item }) => (
    <ol>
      {item.map(({ row, outcome }) => (
        <li key={row}>
          <OutcomeTag outcome={outcome} />
        </li>
      ))}
    </ol>
  ),
});
