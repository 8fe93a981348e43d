import type { Logger } from 'pino';
import type { Library } from '../../engine/library/types.ts';
import type { Accounts } from '../accounts/account.ts';
import type { Amendments } from '../amendments/context.ts';
import type { ServerInfo } from '../api/schemas/common.ts';
import type { Attachments } from '../attachments/attachments.ts';
import type { Cases } from '../cases/context.ts';
import type { Clock } from '../clock/clock.ts';
import type { Validators } from '../forms/validators.ts';
import type { LiveLibrary } from '../library/live.ts';
import type { Attempts } from '../sessions/attempts.ts';
import type { Store } from '../store/port.ts';

/** What the routes work with. */
export interface Deps {
  /** The library in use, read anew at every request: a publication puts another in its place. */
  readonly library: Library;
  readonly live: LiveLibrary;
  readonly store: Store;
  readonly cases: Cases;
  readonly amendments: Amendments;
  readonly attachments: Attachments;
  readonly accounts: Accounts;
  readonly attempts: Attempts;
  readonly validators: Validators;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly version: string;
  /** The demonstration accounts with their passwords, where they are switched on. */
  readonly demoAccounts: ServerInfo['demoAccounts'];
}
