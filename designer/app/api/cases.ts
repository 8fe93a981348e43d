import type {
  CaseSummary,
  CaseView,
  FactsBody,
  SettleBody,
  StepBody,
} from '../../../server/api/schemas/cases.ts';
import type { Page } from '../../../server/api/schemas/common.ts';
import { request } from './request.ts';

const caseOf = (id: string) => `/cases/${encodeURIComponent(id)}`;

export interface CaseFilter {
  readonly cursor?: string;
  readonly limit?: string;
  readonly state?: string;
  readonly status?: string;
  readonly service?: string;
  readonly q?: string;
}

export const listCases = (filter: CaseFilter = {}) =>
  request<Page<CaseSummary>>('GET', '/cases', { query: { ...filter } });

export const readCase = (id: string) => request<CaseView>('GET', caseOf(id));

export const stateFacts = (id: string, body: FactsBody, idempotencyKey: string) =>
  request<CaseView>('PUT', `${caseOf(id)}/facts`, { body, idempotencyKey });

export const settleOpen = (id: string, body: SettleBody, idempotencyKey: string) =>
  request<CaseView>('POST', `${caseOf(id)}/settlements`, { body, idempotencyKey });

/** A step of the procedure that is no decision. */
export const addEvent = (id: string, body: StepBody, idempotencyKey: string) =>
  request<CaseView>('POST', `${caseOf(id)}/events`, { body, idempotencyKey });

export const decide = (id: string, body: StepBody, idempotencyKey: string) =>
  request<CaseView>('POST', `${caseOf(id)}/decision`, { body, idempotencyKey });
