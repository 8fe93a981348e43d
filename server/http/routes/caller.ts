import type { Account } from '../../accounts/account.ts';
import type { Actor } from '../../cases/case.ts';

/** The account of a call as someone who acts on cases. */
export function actorOf({ account, name, kind }: Account): Actor {
  return { account, name, kind };
}
