import type { Assessment } from '../../../engine/assessment/types.ts';
import type { AssessBody } from '../../../server/api/schemas/cases.ts';
import { request } from './request.ts';

/** An eligibility check: nothing of it is stored. */
export const assess = (service: string, body: AssessBody, signal: AbortSignal) =>
  request<Assessment>('POST', `/services/${encodeURIComponent(service)}/assessment`, { body, signal });
