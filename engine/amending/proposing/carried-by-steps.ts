import { walk } from '../../check/walk.ts';
import { isObject } from '../../json/value.ts';
import type { Drafted } from './drafted.ts';
import { isCitation } from './resting.ts';

/** The provisions of the act that only steps of the procedure cite: a term that they set may still have to be made. */
export function carriedBySteps({ edition, act }: Pick<Drafted, 'edition' | 'act'>): ReadonlySet<string> {
  const aspects = new Map<string, Set<string>>();
  walk(edition, (value, [aspect = '']) => {
    if (aspect === 'open' || !isObject(value) || !isCitation(value) || value.act !== act) return;
    aspects.set(value.provision, (aspects.get(value.provision) ?? new Set()).add(aspect));
  });
  return new Set([...aspects].flatMap(([id, of]) => (of.size === 1 && of.has('workflow') ? [id] : [])));
}
