import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Expression } from '../../../../../../engine/schema/expression.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Language } from '../../../../../../engine/schema/text.ts';
import type { ConstantKind } from '../../../../../../engine/tables/constant.ts';
import { kindOf } from '../../../../../../engine/tables/kind.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { describeValue } from '../../../../../../engine/text/value.ts';
import type { RuleWords } from '../../../../../look/rules/words.ts';

/** How the cells of a column are written. */
export interface CellColumn {
  readonly kind: ConstantKind;
  /** How a definition writes whole numbers: sums of money and decimals are texts. */
  readonly whole: 'number' | 'text';
  /** What codes, and yes and no, are called: each name stands for one code. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether a code can be another than those that have a name. */
  readonly open: boolean;
}

/** How the cells for the values of an expression are written. Of what nobody knows, codes are taken as they are. */
export function columnOf(
  value: Expression | undefined,
  edition: Edition,
  words: RuleWords,
  language: Language,
): CellColumn {
  const fact = value !== undefined && 'fact' in value ? words.facts[value.fact] : undefined;
  const kind = kindOf(value, edition) ?? 'code';
  const names = namesOf(fact, kind, words, language);
  return {
    kind,
    whole: fact === undefined || fact.kind === 'integer' ? 'number' : 'text',
    names: unambiguous(names),
    open: kind === 'code' && (names.length === 0 || fact?.establishedBy === 'computation'),
  };
}

type Named = readonly (readonly [code: string, name: string])[];

function namesOf(fact: Fact | undefined, kind: ConstantKind, words: RuleWords, language: Language): Named {
  if (kind === 'boolean') {
    const said = (value: boolean) => describeValue(fact, value, words, language).replace(/^«(.*)»$/s, '$1');
    return [
      ['true', said(true)],
      ['false', said(false)],
    ];
  }
  const entries =
    fact?.kind === 'choice'
      ? inOrder(fact.options)
      : fact?.kind === 'code'
        ? Object.entries(words.codelists[fact.codelist]?.entries ?? {})
        : [];
  return entries.map(([code, { title }]) => [code, wording(title, language).trim()]);
}

/** A name that two codes share, or that is itself another's code, would say nothing: the code then stands for itself. */
function unambiguous(names: Named): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  const count = (name: string) => uses.set(folded(name), (uses.get(folded(name)) ?? 0) + 1);
  for (const [code, name] of names) {
    count(name);
    if (folded(code) !== folded(name)) count(code);
  }
  return new Map(
    names.map(([code, name]) => [code, uses.get(folded(name)) === 1 && name !== '' ? name : code]),
  );
}

/** Names are found whatever their case. */
export const folded = (name: string): string => name.trim().toLowerCase();
