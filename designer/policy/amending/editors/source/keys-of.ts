import { isObject } from '../../../../../engine/json/value.ts';
import type { Editing } from '../../state/editing.ts';

/** Where the items of a concept stand, for those whose map is not named after them in the plural. */
const MAPS: Readonly<Record<string, readonly string[]>> = {
  variant: ['service', 'variants'],
  channel: ['service', 'channels'],
  role: ['workflow', 'roles'],
  state: ['workflow', 'states'],
  event: ['workflow', 'events'],
  transition: ['workflow', 'transitions'],
  scoring: ['scoring'],
  attempts: ['attempts'],
  open: ['open'],
};

/** The keys that a reference to a concept may name in the edition edited. */
export function keysOf({ edition, words }: Editing, concept: string): readonly string[] {
  if (concept === 'fact') return Object.keys(words.facts);
  if (concept === 'act') return Object.keys(words.acts);
  if (concept === 'codelist') return Object.keys(words.codelists);
  if (concept === 'parameter') return Object.keys(words.parameters);
  const path = MAPS[concept] ?? [`${concept}s`];
  const map = path.reduce<unknown>((here, key) => (isObject(here) ? here[key] : undefined), edition);
  return isObject(map) ? Object.keys(map) : [];
}
