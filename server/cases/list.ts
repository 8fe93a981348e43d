import type { CaseSummary } from '../api/schemas/cases.ts';
import type { Page } from '../api/schemas/common.ts';
import { done, type Outcome, refused } from '../problems/problem.ts';
import type { Case } from './case.ts';
import type { Cases } from './context.ts';
import { governingEdition, momentOfService, standingUnder } from './governing.ts';
import { headOf } from './views/head.ts';

/** What a list of cases is narrowed to. */
export interface CaseFilter {
  readonly state?: string;
  readonly service?: string;
  readonly status?: 'open' | 'closed';
  /** Part of the number or of the applicant's name. */
  readonly q?: string;
}

export interface Paging {
  readonly cursor?: string;
  readonly limit?: number;
}

const DEFAULT_LIMIT = 25;

/** The submitted cases, soonest due first, those without a due date last; closed ones only where asked for. */
export async function listCases(
  cases: Cases,
  now: Date,
  filter: CaseFilter,
  paging: Paging,
): Promise<Outcome<Page<CaseSummary>>> {
  const submitted = (await cases.repository.all()).filter(({ submission }) => submission !== undefined);
  const status = filter.status ?? 'open';
  const q = filter.q?.trim().toLocaleLowerCase('und') ?? '';
  const rows = summaries(cases, now, submitted).filter(
    (row) =>
      row.status === status &&
      (filter.state === undefined || row.state === filter.state) &&
      (filter.service === undefined || row.service === filter.service) &&
      (q === '' || `${row.number ?? ''} ${row.applicant}`.toLocaleLowerCase('und').includes(q)),
  );
  return pageOf(
    rows,
    ({ nextDue, number = '', id }) => [nextDue?.result.due ?? '9999-99-99', number, id],
    paging,
  );
}

/** Someone's own applications, the newest first. */
export async function listOwn(
  cases: Cases,
  now: Date,
  owner: string,
  paging: Paging,
): Promise<Outcome<Page<CaseSummary>>> {
  const own = (await cases.repository.all()).filter((one) => one.owner === owner);
  return pageOf(summaries(cases, now, own), ({ createdAt, id }) => [descending(createdAt), id], paging);
}

function summaries(cases: Cases, now: Date, list: readonly Case[]): readonly CaseSummary[] {
  return list.flatMap((one) => {
    const { on, time } = momentOfService(cases, one.service, now);
    const pinned = governingEdition(cases, one, on);
    if (pinned.ok) return [headOf(cases, pinned.value, standingUnder(cases, pinned.value, one), on, time)];
    cases.logger.error(
      { case: one.id, problem: pinned.problem.code },
      'a case has no edition and is not listed',
    );
    return [];
  });
}

/** Sorts by a key and cuts the page that follows the cursor: the key of the last row seen, so that rows that come or go move nothing. */
function pageOf<T>(
  rows: readonly T[],
  keyOf: (row: T) => readonly string[],
  { cursor, limit = DEFAULT_LIMIT }: Paging,
): Outcome<Page<T>> {
  const after = cursor === undefined ? undefined : decode(cursor);
  if (cursor !== undefined && after === undefined) return refused('invalid-cursor');
  const keyed = rows
    .map((row) => ({ row, key: JSON.stringify(keyOf(row)) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const rest = after === undefined ? keyed : keyed.filter(({ key }) => key > after);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const next =
    last === undefined || rest.length <= limit ? {} : { next: Buffer.from(last.key).toString('base64url') };
  return done({ items: page.map(({ row }) => row), ...next });
}

function decode(cursor: string): string | undefined {
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  return key.startsWith('["') && key.endsWith('"]') ? key : undefined;
}

/** An instant's text turned round, so that later ones sort first. */
function descending(instant: string): string {
  return String(9_999_999_999_999 - Date.parse(instant)).padStart(13, '0');
}
