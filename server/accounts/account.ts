import type { Right, Session } from '../api/schemas/common.ts';

/** Someone who may sign in. */
export interface Account extends Omit<Session, 'rights'> {
  /** In the PHC form of argon2. */
  readonly passwordHash: string;
  /** What someone of the policy staff may do; without it, all. */
  readonly rights?: readonly Right[];
}

export type Accounts = ReadonlyMap<string, Account>;
