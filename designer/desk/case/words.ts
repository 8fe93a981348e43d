export { type RuleWords as CaseWords, wordsOf } from '../../look/rules/words.ts';

/** The items of a keyed map in their explicit order; keys that the edition does not know come last. */
export function inOrderOf<T>(
  items: Readonly<Record<string, T>>,
  definitions: Readonly<Record<string, { readonly order: number }>> | undefined,
): readonly (readonly [string, T])[] {
  const order = (key: string) => definitions?.[key]?.order ?? Number.MAX_SAFE_INTEGER;
  return Object.entries(items).sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
}
