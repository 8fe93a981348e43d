import { IMPLIED_PREFIXES } from '../../../../../../engine/facts/implied.ts';
import { COMPUTED_FACTS } from '../../../../../../engine/facts/of.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { factsIn } from '../../../../../../engine/values/facts-in.ts';

/** The facts to ask so that something can be worked out: those on which it rests, through computed ones too; not the days, which are given anyway. */
export function askedFacts(json: unknown, edition: Edition): readonly string[] {
  const asked = new Set<string>();
  const entered = new Set<string>();
  const waiting = [...factsIn(json, edition)];
  for (let fact = waiting.shift(); fact !== undefined; fact = waiting.shift()) {
    if (entered.has(fact)) continue;
    entered.add(fact);
    const definition = edition.facts[fact];
    if (definition?.value !== undefined) waiting.push(...factsIn(definition.value, edition));
    else if (definition !== undefined) asked.add(fact);
    else waiting.push(...behind(fact, edition));
  }
  const orderOf = (fact: string) => edition.facts[fact]?.order ?? 0;
  return [...asked].sort((a, b) => orderOf(a) - orderOf(b));
}

/** What an implied fact, such as the points of a scheme, rests on. */
function behind(fact: string, edition: Edition): readonly string[] {
  if (COMPUTED_FACTS.some((day) => day === fact)) return [];
  const prefix = IMPLIED_PREFIXES.find((one) => fact.startsWith(one));
  const scheme = edition.scoring?.[fact.slice(prefix?.length ?? fact.length)];
  return scheme === undefined ? [] : factsIn(scheme.criteria, edition);
}
