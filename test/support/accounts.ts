import { demoAccounts } from '../../server/demo/accounts.ts';

let hashed: ReturnType<typeof demoAccounts> | undefined;

/** The demonstration's accounts, hashed once: a hash of a password is slow on purpose. */
export function hashedAccounts(): ReturnType<typeof demoAccounts> {
  hashed ??= demoAccounts();
  return hashed;
}
