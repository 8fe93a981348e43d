import type { Account } from '../accounts/account.ts';
import { rightsOf } from '../accounts/rights.ts';
import type { Actor } from '../cases/case.ts';
import type { AmendmentDraft } from './draft.ts';

/** Someone of the staff who acts on amendments. */
export type Staff = Actor & Pick<Account, 'rights'>;

/** Whether someone may write amendments. */
export const mayWrite = (by: Staff): boolean => rightsOf(by).includes('write');

/** Whether someone may approve amendments: never one that they wrote any of. */
export const mayApprove = (by: Staff): boolean => rightsOf(by).includes('approve');

/** Whether someone may give a draft up: one of its authors, or somebody who may approve. Others ask them. */
export const mayDiscard = (by: Staff, draft: AmendmentDraft): boolean =>
  mayApprove(by) || (mayWrite(by) && isAuthor(by, draft));

/** Whether someone takes part in making amendments at all. */
export const takesPart = (by: Staff): boolean => mayWrite(by) || mayApprove(by);

export const isAuthor = ({ account }: Staff, { authors }: AmendmentDraft): boolean =>
  authors.includes(account);
