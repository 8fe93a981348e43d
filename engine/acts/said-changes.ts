import { get } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';

/** A provision of another act that a provision says that it changes. */
export interface SaidChange {
  readonly act: string;
  readonly provision: string;
  readonly operation?: unknown;
}

/** What a provision (of an act that need not be valid) says that it changes. */
export function saidChanges(provision: unknown): readonly SaidChange[] {
  const changes = get(provision, '/changes');
  return Array.isArray(changes) ? changes.filter(isChange) : [];
}

const isChange = (value: unknown): value is SaidChange =>
  isObject(value) && typeof value.act === 'string' && typeof value.provision === 'string';
