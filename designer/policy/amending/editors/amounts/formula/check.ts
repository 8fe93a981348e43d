import { scopeOfRows } from '../../../../../../engine/conditions/scope.ts';
import { describe } from '../../../../../../engine/diagnostics/describe.ts';
import type { Diagnostic } from '../../../../../../engine/diagnostics/diagnostic.ts';
import type { Wording } from '../../../../../../engine/diagnostics/message.ts';
import { error } from '../../../../../../engine/diagnostics/report.ts';
import { segments } from '../../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import { type Expression, SLOT_TYPES } from '../../../../../../engine/schema/expression.ts';
import type { Language } from '../../../../../../engine/schema/text.ts';
import { describeFormulaProblem } from '../../../../../../engine/values/formula/describe.ts';
import { type Formula, parseFormula } from '../../../../../../engine/values/formula/parse.ts';
import type { Span } from '../../../../../../engine/values/formula/problem.ts';
import { type ExpressionScope, parseExpression } from '../../../../../../engine/values/parse.ts';
import { type ValueType, written } from '../../../../../../engine/values/value-type.ts';
import type { RuleWords } from '../../../../../look/rules/words.ts';

/** A problem of a formula: where it stands in the text, and what it says. */
export interface FormulaFault {
  readonly at: Span;
  readonly wording: Wording;
}

/** What a typed formula comes to: the expression where its form is right, its type where all of it is. */
export interface CheckedFormula {
  readonly expression?: Expression;
  readonly type?: ValueType;
  readonly faults: readonly FormulaFault[];
}

export type SlotType = keyof typeof SLOT_TYPES;

/** Reads a formula and checks what it names. */
export function checkFormula(
  text: string,
  scope: ExpressionScope,
  language: Language,
  needs?: SlotType,
): CheckedFormula {
  const parsed = parseFormula(text);
  if (!parsed.ok) {
    const { problem } = parsed;
    return { faults: [{ at: problem.at, wording: describeFormulaProblem(problem, language) }] };
  }
  const { formula } = parsed;
  const { expression } = formula;
  const checked = parseExpression(expression, { file: '', pointer: '' }, scope);
  const found = checked.ok ? notForSlot(checked.value.type, needs) : checked.diagnostics;
  const faults = found.map((one) => ({
    at: placeOf(one.at.pointer, formula, text),
    wording: describe(one, language),
  }));
  const type = checked.ok ? checked.value.type : undefined;
  return { expression, ...(type === undefined ? {} : { type }), faults };
}

function notForSlot(type: ValueType | undefined, needs: SlotType | undefined): readonly Diagnostic[] {
  const needed: readonly string[] = needs === undefined ? [] : SLOT_TYPES[needs];
  if (type === undefined || needs === undefined || needed.includes(type.kind)) return [];
  return [
    error(
      'expression-not-for-slot',
      { file: '', pointer: '' },
      { needs: needed.join(', '), found: written(type) },
    ),
  ];
}

/** Where the innermost part that a pointer leads through stands in the text. */
function placeOf(pointer: string, { expression, spans }: Formula, text: string): Span {
  let place = spans.get(expression) ?? { start: 0, end: text.length };
  let here: unknown = expression;
  for (const segment of segments(pointer)) {
    here = Array.isArray(here) ? here[Number(segment)] : isObject(here) ? here[segment] : undefined;
    if (typeof here === 'object' && here !== null) place = spans.get(here) ?? place;
  }
  return place;
}

/** What the formulas of an edition may name. */
export function formulaScope(
  { edition, facts, codelists, parameters }: RuleWords,
  each?: string,
): ExpressionScope {
  const whole = { facts, conditions: Object.keys(edition.conditions ?? {}), codelists };
  const scope: ExpressionScope = {
    conditions: (each === undefined ? undefined : scopeOfRows(whole, each)) ?? whole,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([id, { unit, partsBy }]) => [
        id,
        {
          ...(unit.currency === undefined ? {} : { currency: unit.currency }),
          ...(partsBy === undefined ? {} : { partsBy }),
        },
      ]),
    ),
    tables: Object.keys(edition.tables ?? {}),
    events: Object.keys(edition.workflow.events),
    typeOfTable: (table) => typeOfTable(table, edition, { ...scope, typeOfTable: () => undefined }),
  };
  return scope;
}

/** Of a table whose outputs are worked out from other tables nothing is said: checking the draft says it. */
function typeOfTable(
  key: string,
  { tables }: RuleWords['edition'],
  scope: ExpressionScope,
): ValueType | undefined {
  const [first] = Object.values(tables?.[key]?.rows ?? {});
  const parsed = parseExpression(first?.output, { file: '', pointer: '' }, scope);
  return parsed.ok ? parsed.value.type : undefined;
}
