import type { Accounts } from '../accounts/account.ts';
import type { Judging } from './judging/judging.ts';
import type { LibraryInUse, Publishing } from './publishing.ts';
import type { AmendmentRepository } from './repository.ts';

/** What the commands on amendments work with. */
export interface Amendments {
  readonly repository: AmendmentRepository;
  readonly inUse: LibraryInUse;
  readonly publishing: Publishing;
  /** Says what a draft does to the library in use, and opens the library that a publication makes. */
  readonly judging: Pick<Judging, 'reportOn' | 'open'>;
  /** For the names of those who did something. */
  readonly accounts: Accounts;
}
