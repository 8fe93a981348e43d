import type { Session } from '../api/schemas/common.ts';

/** Writing amendments, and approving those of others. */
export type AmendmentRight = 'write' | 'approve';

/** Someone who may sign in. */
export interface Account extends Session {
  /** In the PHC form of argon2. */
  readonly passwordHash: string;
  /** What someone of the policy staff may do with amendments; without it, both. */
  readonly rights?: readonly AmendmentRight[];
}

export type Accounts = ReadonlyMap<string, Account>;
