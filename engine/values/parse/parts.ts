import type { Place } from '../../diagnostics/diagnostic.ts';
import { quoted } from '../../diagnostics/quote.ts';
import type { Expression } from '../../schema/expression.ts';
import { type Parsing, refuse, type Typed, within } from './parsing.ts';

/** At least two expressions. */
export function severalParts(
  json: unknown,
  operation: string,
  at: Place,
  parsing: Parsing,
): readonly Typed[] | undefined {
  if (!Array.isArray(json)) return refuse(parsing, 'expression-form', at, { found: quoted(json) });
  if (json.length < 2) {
    return refuse(parsing, 'expression-wrong-parts', at, { operation, needs: '2…', found: json.length });
  }
  return all(json, at, parsing);
}

/** Exactly two expressions. */
export function twoParts(
  json: unknown,
  operation: string,
  at: Place,
  parsing: Parsing,
): readonly [Typed, Typed] | undefined {
  if (!Array.isArray(json)) return refuse(parsing, 'expression-form', at, { found: quoted(json) });
  if (json.length !== 2) {
    return refuse(parsing, 'expression-wrong-parts', at, { operation, needs: 2, found: json.length });
  }
  const [first, second] = all(json, at, parsing) ?? [];
  return first === undefined || second === undefined ? undefined : [first, second];
}

function all(json: readonly unknown[], at: Place, parsing: Parsing): readonly Typed[] | undefined {
  const parts = json.map((part, index) => parsing.inner(part, within(at, index)));
  const parsed = parts.flatMap((part) => part ?? []);
  return parsed.length === parts.length ? parsed : undefined;
}

export const expressionsOf = (parts: readonly Typed[]): readonly Expression[] =>
  parts.map(({ expression }) => expression);
