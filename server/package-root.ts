import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the package, whatever directory the program was called from. */
export const PACKAGE_ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** The version in package.json. */
export function packageVersion(): string {
  const json: unknown = JSON.parse(readFileSync(`${PACKAGE_ROOT}/package.json`, 'utf8'));
  return typeof json === 'object' && json !== null && 'version' in json ? String(json.version) : '0.0.0';
}
