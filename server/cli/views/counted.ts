import pc from 'picocolors';
import type { Assessment } from '../../../engine/assessment/types.ts';
import type { Trilean } from '../../../engine/conditions/types.ts';
import type { DeadlineResult } from '../../../engine/deadlines/types.ts';
import type { Citation } from '../../../engine/schema/citation.ts';
import type { Language } from '../../../engine/schema/text.ts';
import { wording } from '../../../engine/text/localize.ts';

type Section = readonly [heading: string, lines: readonly string[]];

/** What of an assessment is dated and counted: periods, windows, attempts, votes and quotas, each with its citation. */
export function countedSections(
  { periods, windows, attempts, votes, quotas }: Assessment,
  language: Language,
  cited: (citation: Citation | undefined) => string,
): readonly Section[] {
  return [
    [
      'Periods',
      Object.values(periods).map(
        ({ title, start, end, limitedBy, empty, citation }) =>
          `${wording(title, language)}: ${start ?? '?'} – ${end ?? '?'}${limitedBy === undefined || limitedBy === 'length' ? '' : ` (ends by ${limitedBy})`}${empty ? ' (empty)' : ''}${cited(citation)}`,
      ),
    ],
    [
      'Windows',
      Object.values(windows).map(
        ({ title, within, opens, closes, day, citation }) =>
          `${mark(within)} ${wording(title, language)}: ${day ?? '?'} in ${opens ?? '…'} – ${closes ?? '…'}${cited(citation)}`,
      ),
    ],
    [
      'Attempts',
      Object.values(attempts).map(
        ({ title, allowed, made, maximum, notBefore, notAfter, citation }) =>
          `${mark(allowed)} ${wording(title, language)}: ${made ?? '?'} made${maximum === undefined ? '' : ` of ${maximum}`}${bound('not before', notBefore)}${bound('not after', notAfter)}${cited(citation)}`,
      ),
    ],
    [
      'Votes',
      Object.values(votes).map(
        ({ title, carried, quorum, favourable, participants, contradiction, citation }) =>
          `${mark(carried)} ${wording(title, language)}: ${favourable ?? '?'} of ${participants ?? '?'}${quorum === false ? ', no quorum' : ''}${contradiction === undefined ? '' : `, ${contradiction}`}${cited(citation)}`,
      ),
    ],
    [
      'Quotas',
      Object.values(quotas).map(
        ({ title, available, status, heldUntil, free, citation }) =>
          `${mark(available)} ${wording(title, language)}: ${status}${bound('until', heldUntil)}${free === undefined ? '' : `, ${free} free`}${cited(citation)}`,
      ),
    ],
  ];
}

/** "Decision: running 2026-02-06 14:20 (provisional: time-unknown)". */
export function deadlineText(
  { title, status, due, time, provisional, doubts = [], received }: DeadlineResult,
  language: Language,
): string {
  const why = doubts.length === 0 ? '' : `: ${doubts.join(', ')}`;
  const doubtful =
    provisional || doubts.length > 0 ? ` (${due === undefined ? 'unknown' : 'provisional'}${why})` : '';
  const moment = [due, time].filter((part) => part !== undefined).map((part) => ` ${part}`);
  const moved =
    received === undefined || received.because === 'within-hours' || received.because === 'not-known'
      ? ''
      : `, received ${received.on} (${received.because})`;
  return `${wording(title, language)}: ${status}${moment.join('')}${doubtful}${moved}`;
}

const bound = (word: string, day: string | undefined): string =>
  day === undefined ? '' : `, ${word} ${day}`;

const mark = (value: Trilean): string => (value === null ? pc.yellow('?') : value ? 'yes' : 'no ');
