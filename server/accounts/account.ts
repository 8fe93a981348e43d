import type { Session } from '../api/schemas/common.ts';

/** Someone who may sign in. */
export interface Account extends Session {
  /** In the PHC form of argon2. */
  readonly passwordHash: string;
}

export type Accounts = ReadonlyMap<string, Account>;
