import type { Account, Accounts } from '../accounts/account.ts';
import { hashPassword } from '../accounts/passwords.ts';
import { RIGHTS, type ServerInfo } from '../api/schemas/common.ts';
import type { Actor } from '../cases/case.ts';

const PASSWORD = 'qagida-demo';

const people: readonly Omit<Account, 'passwordHash'>[] = [
  { account: 'applicant', name: 'Айжан Сейтқали', kind: 'applicant', language: 'kk' },
  { account: 'applicant-2', name: 'Батыр Нұрлан', kind: 'applicant', language: 'ru' },
  { account: 'officer', name: 'Дана Ахметова', kind: 'officer', language: 'ru' },
  // What the one writes the other approves; each may be alone in an emergency.
  { account: 'policy', name: 'Ерлан Қасымов', kind: 'policy', language: 'kk', rights: RIGHTS },
  { account: 'policy-2', name: 'Гүлнар Оспанова', kind: 'policy', language: 'ru', rights: RIGHTS },
];

/** The accounts of the demonstration. Their password is no secret, so they exist in the demonstration only. */
export async function demoAccounts(): Promise<{
  readonly accounts: Accounts;
  readonly shown: ServerInfo['demoAccounts'];
}> {
  const passwordHash = await hashPassword(PASSWORD);
  return {
    accounts: new Map(people.map((person) => [person.account, { ...person, passwordHash }])),
    shown: people.map(({ account, kind, name }) => ({ account, password: PASSWORD, kind, name })),
  };
}

/** Someone of the demonstration, to act in its cases. */
export function demoActor(account: string): Actor {
  const person = people.find((one) => one.account === account);
  if (person === undefined) throw new Error(`the demonstration has no account "${account}"`);
  return { account, name: person.name, kind: person.kind };
}
