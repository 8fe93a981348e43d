import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the first of the parameters that OWASP recommends (19 MiB, two passes, one lane). */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password, PARAMETERS);
}

/** Whether a password is that of a hash. Without a hash (no such account) it takes as long, and is false. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const matches = await verify(passwordHash ?? (await decoy), password);
  return matches && passwordHash !== undefined;
}

let decoy: Promise<string> | undefined;
