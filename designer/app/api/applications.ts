import type {
  ApplicationView,
  CaseSummary,
  DraftUpdate,
  NewApplication,
  StepBody,
  Submission,
} from '../../../server/api/schemas/cases.ts';
import type { Page } from '../../../server/api/schemas/common.ts';
import { apiUrl, request } from './request.ts';

const application = (id: string) => `/applications/${encodeURIComponent(id)}`;

export const listApplications = (cursor?: string) =>
  request<Page<CaseSummary>>('GET', '/applications', { query: { cursor } });

export const readApplication = (id: string) => request<ApplicationView>('GET', application(id));

export const createApplication = (body: NewApplication, idempotencyKey: string) =>
  request<ApplicationView>('POST', '/applications', { body, idempotencyKey });

export const saveDraft = (id: string, body: DraftUpdate) =>
  request<ApplicationView>('PUT', application(id), { body });

export const deleteDraft = (id: string) => request<void>('DELETE', application(id));

export const submitApplication = (id: string, body: Submission, idempotencyKey: string) =>
  request<ApplicationView>('POST', `${application(id)}/submission`, { body, idempotencyKey });

export const takeStep = (id: string, body: StepBody, idempotencyKey: string) =>
  request<ApplicationView>('POST', `${application(id)}/steps`, { body, idempotencyKey });

export const attachDocument = (id: string, document: string, file: File) =>
  request<ApplicationView>('POST', `${application(id)}/documents/${encodeURIComponent(document)}`, {
    query: { name: file.name },
    file,
  });

export const removeAttachment = (id: string) =>
  request<void>('DELETE', `/attachments/${encodeURIComponent(id)}`);

/** Where an attachment can be opened. */
export const attachmentUrl = (id: string) => apiUrl(`/attachments/${encodeURIComponent(id)}`);
