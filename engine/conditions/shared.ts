import { isObject } from '../json/value.ts';

/** How many comparisons a condition may have when every reference is written out. Definitions are untrusted: doubling 40 times is 40 lines. */
export const MAX_COMPARISONS = 2000;

/** What is wrong with a shared condition as part of all of them. */
export type SharedProblem =
  | { readonly kind: 'cycle'; readonly condition: string; readonly chain: readonly string[] }
  | { readonly kind: 'too-large'; readonly condition: string };

/**
 * Shared conditions that rest on themselves or grow beyond measure when written out. Takes them raw: they need not be valid each for itself.
 */
export function sharedProblems(shared: Readonly<Record<string, unknown>>): readonly SharedProblem[] {
  const sizes = new Map<string, number>();
  const problems: SharedProblem[] = [];
  const sizeOf = (name: string, chain: readonly string[]): number => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    const start = chain.indexOf(name);
    if (start !== -1) {
      problems.push({ kind: 'cycle', condition: name, chain: [...chain.slice(start), name] });
      return 1;
    }
    const definition = Object.hasOwn(shared, name) ? shared[name] : undefined;
    const { leaves, names } = contents(isObject(definition) ? definition.when : undefined);
    const size = names.reduce((sum, one) => sum + sizeOf(one, [...chain, name]), leaves);
    sizes.set(name, Math.min(size, MAX_COMPARISONS + 1));
    return size;
  };
  for (const name of Object.keys(shared)) {
    if (sizeOf(name, []) > MAX_COMPARISONS) problems.push({ kind: 'too-large', condition: name });
  }
  return problems;
}

/** How many comparisons a raw condition holds itself, and which shared conditions it names, each as often as it does. */
function contents(condition: unknown): { readonly leaves: number; readonly names: readonly string[] } {
  const waiting: unknown[] = [condition];
  const names: string[] = [];
  let leaves = 0;
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (!isObject(one)) continue;
    if (typeof one.condition === 'string') names.push(one.condition);
    else if (Object.hasOwn(one, 'fact') || Object.hasOwn(one, 'field')) leaves++;
    for (const key of ['all', 'any', 'not']) {
      const inner = one[key];
      if (Array.isArray(inner)) waiting.push(...inner);
      else waiting.push(inner);
    }
    for (const key of ['some', 'every', 'count']) {
      const over = one[key];
      if (!isObject(over)) continue;
      // A number of rows is a comparison too.
      if (key === 'count') leaves++;
      waiting.push(over.where);
    }
  }
  return { leaves, names };
}
