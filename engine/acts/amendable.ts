import type { Act } from '../schema/act.ts';

const OF_LAW: readonly Act['kind'][] = ['order', 'law', 'decree', 'code'];

/**
 * The acts that an act may amend, the most likely first: those that its text names, those that were amended before, those of its own kind, the
 * latest. What is no act of law is not among them.
 */
export function amendable(
  acts: Readonly<Record<string, Act>>,
  own: Pick<Act, 'id' | 'kind'>,
  named: readonly string[] = [],
): readonly string[] {
  const amended = new Set(Object.values(acts).flatMap(({ amends = [] }) => amends));
  const rank = ({ id, kind }: Act) =>
    Number(named.includes(id)) * 4 + Number(amended.has(id)) * 2 + Number(kind === own.kind);
  return Object.values(acts)
    .filter(({ id, kind }) => id !== own.id && (OF_LAW.includes(kind) || named.includes(id)))
    .sort((a, b) => rank(b) - rank(a) || (b.adopted ?? '').localeCompare(a.adopted ?? ''))
    .map(({ id }) => id);
}
