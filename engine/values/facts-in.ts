import { own } from '../json/own.ts';
import { isObject } from '../json/value.ts';

/**
 * The facts that an expression or a condition rests on, through tables and shared conditions too; of lists the list fact. Takes JSON as it is: it need
 * not be valid. Sorted.
 * @param edition whose tables and shared conditions are meant, raw or parsed
 */
export function factsIn(json: unknown, edition: unknown): readonly string[] {
  const facts = new Set<string>();
  const entered = new Set<string>();
  const waiting: unknown[] = [json];
  const enter = (aspect: string, name: string): void => {
    const place = `${aspect}/${name}`;
    if (entered.has(place)) return;
    entered.add(place);
    const items = isObject(edition) ? own(edition, aspect) : undefined;
    if (isObject(items)) waiting.push(own(items, name));
  };
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (Array.isArray(one)) waiting.push(...one);
    if (!isObject(one)) continue;
    for (const [key, value] of Object.entries(one)) {
      if (typeof value !== 'string') waiting.push(value);
      else if (key === 'fact' || key === 'list') facts.add(value);
      else if (key === 'table') enter('tables', value);
      else if (key === 'condition') enter('conditions', value);
    }
  }
  return [...facts].sort();
}

/** The tables that a table or an expression names itself. */
export function tablesIn(json: unknown): readonly string[] {
  if (Array.isArray(json)) return json.flatMap(tablesIn);
  if (!isObject(json)) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === 'table' && typeof value === 'string' ? [value] : tablesIn(value),
  );
}
