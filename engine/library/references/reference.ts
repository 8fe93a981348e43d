import type { DiagnosticCode } from '../../diagnostics/messages.ts';
import { quoted } from '../../diagnostics/quote.ts';
import { listed, nearest } from '../../diagnostics/suggest.ts';
import { CONCEPTS, type Concept } from '../../schema/primitives.ts';
import type { Finding, Mention } from '../shape/shape.ts';
import { namesOf, type Scope } from './scope.ts';

const codes: Readonly<Record<Concept, DiagnosticCode>> = {
  act: 'unknown-act',
  provision: 'unknown-provision',
  calendar: 'unknown-calendar',
  codelist: 'unknown-codelist',
  fact: 'unknown-fact',
  document: 'unknown-document',
  ground: 'unknown-ground',
  requirement: 'unknown-requirement',
  entitlement: 'unknown-entitlement',
  deadline: 'unknown-deadline',
  variant: 'unknown-variant',
  channel: 'unknown-channel',
  role: 'unknown-role',
  state: 'unknown-state',
  event: 'unknown-event',
  transition: 'unknown-transition',
  notice: 'unknown-notice',
  open: 'unknown-open',
  parameter: 'unknown-parameter',
  table: 'unknown-table',
  amount: 'unknown-amount',
  scoring: 'unknown-scoring',
  window: 'unknown-window',
  attempts: 'unknown-attempts',
  vote: 'unknown-vote',
  quota: 'unknown-quota',
  service: 'unknown-service',
};

/** A key that names something: it must be there. */
export function referenceFindings({ concept, value, pointer }: Mention, scope: Scope): readonly Finding[] {
  const known = CONCEPTS.find((one) => one === concept);
  // A name that is no text has been reported as such.
  if (known === undefined || typeof value !== 'string') return [];
  const names = namesOf(known, scope);
  if (names === undefined || names.includes(value)) return [];
  return [missing(codes[known], value, names, pointer, { act: scope.act })];
}

/** That a name is not among those that exist. */
export function missing(
  code: DiagnosticCode,
  name: string,
  names: readonly string[],
  pointer: string,
  more: Finding['params'] = {},
): Finding {
  const found = name.length > 80 ? quoted(name) : name;
  return { code, pointer, params: { ...more, found, nearest: nearest(name, names), known: listed(names) } };
}
