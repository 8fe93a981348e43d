/**
 * The placeholders of notices. A notice's title and body may hold, between double braces:
 *
 * | placeholder | stands for |
 * | --- | --- |
 * | `number` | the case's number |
 * | `date` | the notice's date |
 * | `variant` | the title of the case's variant |
 * | `outcome` | the outcome of the assessment, in a word |
 * | `grounds` | a numbered list of the true grounds, each with its citation |
 * | `reason` | the written reason given with the step |
 * | `due:<deadline>` | the due date of a deadline |
 * | `event:<event>` | the day on which an event last happened |
 * | `fact:<fact>` | the value of a fact |
 */
export const BUILT_IN = ['number', 'date', 'variant', 'outcome', 'grounds', 'reason'] as const;

/** The kinds of placeholders that name something of the edition. */
export const REFERENCES = ['due', 'event', 'fact'] as const;

/** A placeholder as it stands in a text; `unknown` where it is none of the above. */
export type Placeholder =
  | { readonly kind: (typeof BUILT_IN)[number]; readonly name: string }
  | { readonly kind: (typeof REFERENCES)[number]; readonly name: string; readonly id: string }
  | { readonly kind: 'unknown'; readonly name: string };

const PATTERN = /\{\{([^{}]*)\}\}/g;

/** The placeholders of a text in the order in which they stand, repeated ones included. */
export function placeholdersOf(text: string): readonly Placeholder[] {
  return [...text.matchAll(PATTERN)].map(([, inner = '']) => parsePlaceholder(inner));
}

/** A text with its placeholders replaced. What is put in is not looked at again: no value can bring a placeholder with it. */
export function replacePlaceholders(text: string, replace: (placeholder: Placeholder) => string): string {
  return text.replaceAll(PATTERN, (_, inner: string) => replace(parsePlaceholder(inner)));
}

function parsePlaceholder(inner: string): Placeholder {
  const name = inner.trim();
  const builtIn = BUILT_IN.find((known) => known === name);
  if (builtIn !== undefined) return { kind: builtIn, name };
  const colon = name.indexOf(':');
  const reference = REFERENCES.find((known) => known === name.slice(0, Math.max(colon, 0)));
  const id = name.slice(colon + 1);
  return reference === undefined || id === '' ? { kind: 'unknown', name } : { kind: reference, name, id };
}
