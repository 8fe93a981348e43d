import type { RuleWords } from './words.ts';

/** What expressions read besides facts: decision tables and official values, by key. */
export interface RestsOn {
  readonly tables: readonly string[];
  readonly parameters: readonly string[];
}

/** The tables and official values that expressions rest on, through computed facts and tables too; in the order in which they are met. */
export function restsOn(expressions: readonly unknown[], { edition }: Pick<RuleWords, 'edition'>): RestsOn {
  const tables = new Set<string>();
  const parameters = new Set<string>();
  const facts = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('parameter' in value && typeof value.parameter === 'string') parameters.add(value.parameter);
    if ('table' in value && typeof value.table === 'string' && !tables.has(value.table)) {
      tables.add(value.table);
      visit(edition.tables?.[value.table]);
    }
    if ('fact' in value && typeof value.fact === 'string' && !facts.has(value.fact)) {
      facts.add(value.fact);
      visit(edition.facts[value.fact]?.value);
    }
    for (const member of Object.values(value)) visit(member);
  };
  for (const expression of expressions) visit(expression);
  return { tables: [...tables], parameters: [...parameters] };
}
