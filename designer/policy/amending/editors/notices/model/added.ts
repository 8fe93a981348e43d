import { newKey } from '../../../../../../engine/amending/new-key.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';

/** The names in what was typed, one a line. */
export const namesIn = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A key for each of some names, none of them taken. */
export function keysFor(names: readonly string[], taken: readonly string[]): readonly string[] {
  const keys: string[] = [];
  for (const name of names) keys.push(newKey(name, [...taken, ...keys]));
  return keys;
}

/** What steps send once letters are sent with them too. */
export const sentWith = (
  { workflow }: Pick<Edition, 'workflow'>,
  steps: readonly string[],
  keys: readonly string[],
): readonly (readonly [step: string, notices: readonly string[]])[] =>
  steps.map((step) => [step, [...(workflow.transitions[step]?.notices ?? []), ...keys]]);
