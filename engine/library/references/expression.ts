import type { ConditionScope } from '../../conditions/scope.ts';
import { scopeOfRows } from '../../conditions/scope.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { own } from '../../json/own.ts';
import { get, join, segments } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { SLOT_TYPES } from '../../schema/expression.ts';
import type { ParameterScope } from '../../values/parse/scope.ts';
import { type ExpressionScope, parseExpression } from '../../values/parse.ts';
import { isSameType, typeOfFact, type ValueType, written } from '../../values/value-type.ts';
import type { Finding, Mention } from '../shape/shape.ts';
import { codesOf } from './codes-of.ts';
import { namesOf, type Scope } from './scope.ts';

/** A value expression: parsed, with what the edition and the library around it define, and of the type that its place needs. */
export function expressionFindings(
  { value, pointer, type }: Mention,
  whole: ExpressionScope,
  edition: unknown,
): readonly Finding[] {
  const { conditions } = whole;
  const rows = rowsAround(pointer, conditions, edition);
  if (rows === undefined) return [];
  const parsed = parseExpression(value, { file: '', pointer }, { ...whole, conditions: rows });
  if (!parsed.ok) return parsed.diagnostics.map(found);
  const given = parsed.value.type;
  if (given === undefined) return [];
  const needed = type === undefined ? undefined : own<readonly string[]>(SLOT_TYPES, type);
  if (needed !== undefined && !needed.includes(given.kind)) {
    const params = { needs: needed.join(', '), found: written(given) };
    return [{ code: 'expression-not-for-slot', pointer, params }];
  }
  return ofFact(pointer, given, conditions) ?? codesOf(parsed.value.expression, pointer, conditions);
}

const found = ({ code, at, params }: Diagnostic): Finding => ({ code, pointer: at.pointer, params });

/** The rows that an item is asked of (`each`) may be named in its expressions; undefined where that fact is no list, which is reported elsewhere. */
function rowsAround(
  pointer: string,
  conditions: ConditionScope,
  edition: unknown,
): ConditionScope | undefined {
  const [aspect, item] = segments(pointer);
  const each = get(edition, join('', aspect ?? '', item ?? '', 'each'));
  return typeof each === 'string' ? scopeOfRows(conditions, each) : conditions;
}

/** A computed fact holds what its expression gives. */
function ofFact(
  pointer: string,
  given: ValueType,
  { facts }: ConditionScope,
): readonly Finding[] | undefined {
  const [aspect, key = '', member] = segments(pointer);
  const fact = aspect === 'facts' && member === 'value' ? own(facts, key) : undefined;
  if (fact === undefined) return undefined;
  const held = typeOfFact(fact);
  if (held !== undefined && isSameType(held, given)) return undefined;
  const params = { fact: key, kind: held === undefined ? fact.kind : written(held), found: written(given) };
  return [{ code: 'computed-fact-of-other-kind', pointer, params }];
}

/** What expressions of an edition may name. */
export function expressionScopeOf(conditions: ConditionScope, scope: Scope): ExpressionScope {
  const types = new Map<string, ValueType | undefined>();
  const whole: ExpressionScope = {
    conditions,
    parameters: parametersOf(scope),
    tables: namesOf('table', scope),
    events: namesOf('event', scope),
    typeOfTable: (table) => {
      // A table that rests on itself has no type; the cycle is reported elsewhere.
      if (types.has(table)) return types.get(table);
      types.set(table, undefined);
      const type = typeOfTable(get(scope.edition, join('/tables', table)), whole);
      types.set(table, type);
      return type;
    },
  };
  return whole;
}

/** The type that the outputs of a table's rows have in common. */
function typeOfTable(table: unknown, scope: ExpressionScope): ValueType | undefined {
  if (!isObject(table) || !isObject(table.rows)) return undefined;
  if (table.hit === 'collect-count') return { kind: 'number' };
  const types = Object.values(table.rows).map((row) => {
    const parsed = parseExpression(isObject(row) ? row.output : undefined, { file: '', pointer: '' }, scope);
    return parsed.ok ? parsed.value.type : undefined;
  });
  const [first] = types;
  const common = types.every((type) => type !== undefined && first !== undefined && isSameType(first, type));
  return common ? first : undefined;
}

function parametersOf({ shared }: Scope): Readonly<Record<string, ParameterScope | undefined>> {
  return Object.fromEntries(
    Object.keys(shared.parameters).map((id) => {
      const parameter = own(shared.parameters, id);
      if (!isObject(parameter) || !isObject(parameter.unit)) return [id, undefined];
      const { currency } = parameter.unit;
      const { partsBy } = parameter;
      return [
        id,
        {
          ...(typeof currency === 'string' ? { currency } : {}),
          ...(typeof partsBy === 'string' ? { partsBy } : {}),
        },
      ];
    }),
  );
}
