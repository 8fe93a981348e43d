import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** SHA-256, in hexadecimal, over the canonical form (RFC 8785) of a JSON value. */
export function hashOf(value: unknown): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('only JSON values have a hash');
  return bytesToHex(sha256(utf8ToBytes(canonical)));
}
