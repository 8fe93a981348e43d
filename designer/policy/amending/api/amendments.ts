import type {
  AmendmentReportView,
  AmendmentStep,
  AmendmentSummary,
  AmendmentView,
  CommentBody,
  EditAnswer,
  EditBody,
  LibraryFiles,
  NewAmendment,
} from '../../../../server/api/schemas/amendments.ts';
import type { LookedBody, LookedView } from '../../../../server/api/schemas/looked.ts';
import { request } from '../../../app/api/request.ts';

const amendment = (id: string) => `/amendments/${encodeURIComponent(id)}`;

export const listAmendments = () =>
  request<{ readonly items: readonly AmendmentSummary[] }>('GET', '/amendments');

export const beginAmendment = (body: NewAmendment, idempotencyKey: string) =>
  request<AmendmentView>('POST', '/amendments', { body, idempotencyKey });

export const readAmendment = (id: string) => request<AmendmentView>('GET', amendment(id));

export const editAmendment = (id: string, body: EditBody) =>
  request<EditAnswer>('POST', `${amendment(id)}/edits`, { body });

export const commentOn = (id: string, body: CommentBody) =>
  request<AmendmentView>('POST', `${amendment(id)}/comments`, { body });

export const resolveComment = (id: string, comment: string) =>
  request<AmendmentView>('POST', `${amendment(id)}/comments/${encodeURIComponent(comment)}/resolution`, {
    body: {},
  });

export const takeAmendmentStep = (id: string, body: AmendmentStep) =>
  request<AmendmentView>('POST', `${amendment(id)}/steps`, { body });

/** The definition files that a draft stands on. */
export const readLibraryFiles = (id: string) => request<LibraryFiles>('GET', `${amendment(id)}/files`);

/** The definition files of other services, which proposals for a draft are made like. */
export const readPrecedents = (id: string) => request<LibraryFiles>('GET', `${amendment(id)}/precedents`);

/** What the server's own check of the candidate says; only it knows the decided cases. */
export const readReport = (id: string) => request<AmendmentReportView>('GET', `${amendment(id)}/report`);

/** What every reader of an amendment has looked at in its review. */
export const readLooked = (id: string) => request<LookedView>('GET', `${amendment(id)}/looked`);

export const setLooked = (id: string, body: LookedBody) =>
  request<LookedView>('POST', `${amendment(id)}/looked`, { body });
