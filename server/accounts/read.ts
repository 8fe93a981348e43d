import { readFile } from 'node:fs/promises';
import Type from 'typebox';
import { Check, Errors } from 'typebox/value';
import { LANGUAGE_PATTERN } from '../../engine/schema/languages.ts';
import { AccountKind, RIGHTS } from '../api/schemas/common.ts';
import type { Accounts } from './account.ts';

const AccountFile = Type.Object(
  {
    accounts: Type.Array(
      Type.Object(
        {
          account: Type.String({ pattern: '^[a-z0-9][a-z0-9._@-]{0,99}$' }),
          name: Type.String({ minLength: 1 }),
          kind: AccountKind,
          language: Type.String({ pattern: LANGUAGE_PATTERN }),
          passwordHash: Type.String({ pattern: '^\\$argon2id\\$' }),
          rights: Type.Optional(Type.Array(Type.Enum(RIGHTS))),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);

/** The file of accounts cannot be used. */
export class AccountFileError extends Error {}

/**
 * Reads the accounts from a JSON file: `{"accounts": [{"account", "name", "kind", "language", "passwordHash", "rights"}]}`, hashes in argon2id's PHC
 * form. `rights` is for policy staff, any of `"write"`, `"approve"` and `"suspend"`; without it they have all.
 */
export async function readAccounts(path: string): Promise<Accounts> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new AccountFileError(`the file of accounts ${path} cannot be read`);
  });
  const json = parse(text, path);
  if (!Check(AccountFile, json)) {
    const first = Errors(AccountFile, json)[0];
    throw new AccountFileError(
      `${path}#${first?.instancePath ?? ''}: ${first?.message ?? 'not a list of accounts'}`,
    );
  }
  return new Map(json.accounts.map((account) => [account.account, account]));
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AccountFileError(`the file of accounts ${path} is not JSON`);
  }
}
