import type Type from 'typebox';
import { parseCondition } from '../../conditions/parse.ts';
import { type ConditionScope, scopeOfRows } from '../../conditions/scope.ts';
import { factsOf } from '../../facts/of.ts';
import type { CodelistKeys } from '../../facts/value.ts';
import { oncePer } from '../../json/once-per.ts';
import { get, join, segments } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { Fact } from '../../schema/fact.ts';
import { Document } from '../../schema/ground.ts';
import { Quota } from '../../schema/quota.ts';
import { Scoring } from '../../schema/scoring.ts';
import { Vote } from '../../schema/vote.ts';
import { Attempts, Window } from '../../schema/window.ts';
import { inspect } from '../shape/inspect.ts';
import type { Finding, Mention } from '../shape/shape.ts';
import { namesOf, type Scope } from './scope.ts';

/**
 * A condition: parsed, with the facts, shared conditions and code lists of the edition around it.
 * @param edition raw: an item that is asked of each row of a list (`each`) may name the fields of its rows
 */
export function conditionFindings(
  { value, pointer }: Mention,
  scope: ConditionScope,
  edition: unknown,
): readonly Finding[] {
  const item = join('', ...segments(pointer).slice(0, -1));
  const each = get(edition, join(item, 'each'));
  const rows = typeof each === 'string' ? scopeOfRows(scope, each) : scope;
  if (rows === undefined) {
    const kind = scope.facts[String(each)]?.kind;
    return [
      { code: 'condition-not-a-list', pointer: join(item, 'each'), params: { fact: String(each), kind } },
    ];
  }
  const parsed = parseCondition(value, { file: '', pointer }, rows);
  return parsed.ok
    ? []
    : parsed.diagnostics.map(({ code, at, params }) => ({ code, pointer: at.pointer, params }));
}

/** What conditions of an edition may name; undefined where its facts cannot be known. */
export function conditionScopeOf(scope: Scope): ConditionScope | undefined {
  const names = namesOf('fact', scope);
  if (names === undefined) return undefined;
  const sound = factsOf({
    facts: soundItems(get(scope.edition, '/facts'), isSound(Fact)),
    documents: soundItems(get(scope.edition, '/documents'), isSound(Document)),
    scoring: soundItems(get(scope.edition, '/scoring'), isSound(Scoring)),
    windows: soundItems(get(scope.edition, '/windows'), isSound(Window)),
    attempts: soundItems(get(scope.edition, '/attempts'), isSound(Attempts)),
    votes: soundItems(get(scope.edition, '/votes'), isSound(Vote)),
    quotas: soundItems(get(scope.edition, '/quotas'), isSound(Quota)),
  });
  const facts = Object.fromEntries(names.map((name) => [name, sound[name]]));
  return { facts, conditions: namesOf('condition', scope) ?? [], codelists: codelistKeys(scope) };
}

const isSound =
  <S extends Type.TSchema>(schema: S) =>
  (value: unknown): value is Type.Static<S> =>
    isObject(value) && soundAs(schema)(value);

const checks = new Map<Type.TSchema, (value: object) => boolean>();

/** An item that no amendment touches is the same object in every edition: it is looked at once. */
function soundAs(schema: Type.TSchema): (value: object) => boolean {
  const known =
    checks.get(schema) ?? oncePer((value: object) => inspect(schema, value).findings.length === 0);
  checks.set(schema, known);
  return known;
}

function soundItems<T>(items: unknown, isSound: (value: unknown) => value is T): Record<string, T> {
  const sound: Record<string, T> = {};
  if (!isObject(items)) return sound;
  for (const [key, item] of Object.entries(items)) if (isSound(item)) sound[key] = item;
  return sound;
}

/** The keys of the code lists that can be read. */
export function codelistKeys({ shared }: Scope): CodelistKeys {
  const keys: Record<string, { readonly entries: Readonly<Record<string, unknown>> }> = {};
  for (const id of Object.keys(shared.codelists)) {
    const entries = get(shared.codelists, join('', id, 'entries'));
    if (isObject(entries)) keys[id] = { entries };
  }
  return keys;
}
