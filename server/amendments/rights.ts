import type { Account } from '../accounts/account.ts';
import type { Actor } from '../cases/case.ts';
import type { AmendmentDraft } from './draft.ts';

/** Someone of the staff who acts on amendments. */
export type Staff = Actor & Pick<Account, 'rights'>;

/** Whether someone may write amendments. */
export const mayWrite = (by: Staff): boolean => has(by, 'write');

/** Whether someone may approve amendments: never one that they wrote any of. */
export const mayApprove = (by: Staff): boolean => has(by, 'approve');

/** Whether someone takes part in making amendments at all. */
export const takesPart = (by: Staff): boolean => mayWrite(by) || mayApprove(by);

export const isAuthor = ({ account }: Staff, { authors }: AmendmentDraft): boolean =>
  authors.includes(account);

function has({ kind, rights = ['write', 'approve'] }: Staff, right: 'write' | 'approve'): boolean {
  return kind === 'policy' && rights.includes(right);
}
