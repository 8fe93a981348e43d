import type { Library } from '../../engine/library/types.ts';
import type { Act } from '../../engine/schema/act.ts';
import type { Codelist } from '../../engine/schema/codelist.ts';
import type { Edition } from '../../engine/schema/edition.ts';
import type { Parameter } from '../../engine/schema/parameter.ts';

/** The acts that an edition cites anywhere, by id, for whoever shows its citations. */
export function citedActs(library: Library, edition: Edition): Readonly<Record<string, Act>> {
  const cited = new Set<string>();
  collect(edition, cited);
  return Object.fromEntries(Object.entries(library.acts).filter(([id]) => cited.has(id)));
}

/** The code lists that an edition's facts take their values from, by id. */
export function usedCodelists(library: Library, edition: Edition): Readonly<Record<string, Codelist>> {
  const simple = Object.values(edition.facts).flatMap((fact) =>
    fact.kind === 'list' ? Object.values(fact.fields) : [fact],
  );
  const used = new Set(simple.flatMap((fact) => (fact.kind === 'code' ? [fact.codelist] : [])));
  return Object.fromEntries(Object.entries(library.codelists).filter(([id]) => used.has(id)));
}

/** The dated official values on which an edition's expressions rest, readings of its open entries included, by id. */
export function usedParameters(library: Library, edition: Edition): Readonly<Record<string, Parameter>> {
  const used = new Set<string>();
  collectParameters(edition, used);
  return Object.fromEntries(Object.entries(library.parameters).filter(([id]) => used.has(id)));
}

/** An expression that names a parameter is the only thing in an edition with the members `parameter` and `on`. */
function collectParameters(value: unknown, used: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('parameter' in value && 'on' in value && typeof value.parameter === 'string') used.add(value.parameter);
  for (const member of Object.values(value)) collectParameters(member, used);
}

/** A citation is the only thing in an edition with the members `act` and `provision`. */
function collect(value: unknown, cited: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('act' in value && 'provision' in value && typeof value.act === 'string') cited.add(value.act);
  for (const member of Object.values(value)) collect(member, cited);
}
