import type { Facts } from '../../../conditions/types.ts';
import type { FactValue } from '../../../schema/scenario.ts';
import { lackingFor, NEVER } from './lacking.ts';
import { type Repair, repairsFor } from './repairs.ts';
import { type Goals, type Setting, seen } from './setting.ts';

/** What a search came to. */
export interface Search {
  /** The facts that meet all goals; absent where none were found. */
  readonly facts?: Facts;
  /** The facts of which other values were tried. */
  readonly looked: readonly string[];
  /** How many combinations were looked at. */
  readonly tried: number;
}

interface Step {
  readonly changed: Readonly<Record<string, FactValue>>;
  readonly given: Facts;
  readonly seen: Facts;
  /** Changes so far and those still to come at least. */
  readonly cost: number;
}

/** Looking at a combination takes less than a millisecond: a search that finds nothing ends within a second or two. */
const MOST = 1500;

/** A value further down the list of those worth trying is a little worse. */
const LATER = 0.001;

/**
 * The facts nearest to some others that meet all goals: those with the fewest changes, found best first. No fact is changed twice on the way.
 * @param start facts as they are given
 */
export function nearestFacts(setting: Setting, start: Facts, goals: Goals): Search {
  const first = stepTo(setting, goals, start, {}, 0);
  const waiting: Step[] = [first];
  const known = new Set([keyOf({})]);
  const looked = new Set<string>();
  while (known.size <= MOST) {
    const step = takeBest(waiting);
    if (step === undefined) break;
    if (lackingFor(goals, step.seen) === 0)
      return { facts: step.given, looked: [...looked], tried: known.size };
    for (const [index, { fact, value }] of repairs(setting, goals, step).entries()) {
      looked.add(fact);
      const changed = { ...step.changed, [fact]: value };
      const key = keyOf(changed);
      if (known.has(key)) continue;
      known.add(key);
      waiting.push(stepTo(setting, goals, { ...start, ...changed }, changed, index));
    }
  }
  return { looked: [...looked], tried: known.size };
}

const repairs = (setting: Setting, goals: Goals, { given, seen, changed }: Step): readonly Repair[] =>
  repairsFor(goals, setting, { given, seen }).filter(({ fact }) => !Object.hasOwn(changed, fact));

function stepTo(setting: Setting, goals: Goals, given: Facts, changed: Step['changed'], place: number): Step {
  const now = seen(setting, given);
  const cost = Object.keys(changed).length + lackingFor(goals, now) + place * LATER;
  return { changed, given, seen: now, cost };
}

/** Of equal ones the last, which has come furthest. */
function takeBest(waiting: Step[]): Step | undefined {
  let best: number | undefined;
  for (const [index, { cost }] of waiting.entries()) {
    if (cost < NEVER && (best === undefined || cost <= (waiting[best]?.cost ?? NEVER))) best = index;
  }
  return best === undefined ? undefined : waiting.splice(best, 1)[0];
}

const keyOf = (changed: Step['changed']): string =>
  JSON.stringify(Object.entries(changed).sort(([a], [b]) => (a < b ? -1 : 1)));
