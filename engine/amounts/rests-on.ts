import { IMPLYING } from '../facts/implied.ts';
import { own } from '../json/own.ts';
import { join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Edition } from '../schema/edition.ts';
import type { Fact } from '../schema/fact.ts';

/**
 * The items of an edition on which an expression or a condition rests: facts, shared conditions, tables, events, and the scoring schemes, windows and so on
 * behind implied facts; through each other too.
 * @returns JSON Pointers
 */
export function itemsBehind(json: unknown, edition: Edition): readonly string[] {
  const entered = new Set<string>();
  const waiting: unknown[] = [json];
  while (waiting.length > 0) {
    const one = waiting.pop();
    const members = Array.isArray(one) || isObject(one) ? Object.entries<unknown>(one) : [];
    for (const [key, value] of members) {
      const behind = namesIn(key, value).flatMap((name) => namedBy(key, name, edition));
      const fresh = behind.filter(({ pointer }) => !entered.has(pointer));
      for (const { pointer } of fresh) entered.add(pointer);
      waiting.push(...fresh.map(({ item }) => item), ...(behind.length === 0 ? [value] : []));
    }
  }
  return [...entered].sort();
}

/** A quota names the events that take and give back a place in lists. */
function namesIn(key: string, value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!EVENT_LISTS.includes(key) || !Array.isArray(value)) return [];
  return value.filter((name) => typeof name === 'string');
}

const EVENT_LISTS = ['on', 'usedOn', 'releasedOn'];

interface Named {
  readonly pointer: string;
  readonly item: unknown;
}

/** What a member of an expression or a condition names. */
function namedBy(key: string, name: string, edition: Edition): readonly Named[] {
  switch (key) {
    case 'table':
      return named('tables', name, own(edition.tables ?? {}, name));
    case 'condition':
      return named('conditions', name, own(edition.conditions ?? {}, name));
    case 'fact':
    case 'list':
    case 'each':
      return [...named('facts', name, ruleOf(own(edition.facts, name))), ...implying(name, edition)];
    case 'event':
    case 'on':
    case 'usedOn':
    case 'releasedOn':
      return named('workflow/events', name, own(edition.workflow.events, name) && {});
    default:
      return [];
  }
}

const named = (aspect: string, name: string, item: unknown): readonly Named[] =>
  item === undefined ? [] : [{ pointer: join(`/${aspect}`, name), item }];

/** How a fact is worked out; nothing of one that somebody gives. */
const ruleOf = (fact: Fact | undefined): unknown => fact && (fact.value ?? {});

/** The item whose implied fact a key names. */
function implying(fact: string, edition: Edition): readonly Named[] {
  return ASPECTS.flatMap((aspect) =>
    Object.entries(edition[aspect] ?? {})
      .filter(([id]) => IMPLYING[aspect].some((keyOf) => keyOf(id) === fact))
      .flatMap(([id, item]) => named(aspect, id, item)),
  );
}

const ASPECTS = [
  'scoring',
  'windows',
  'attempts',
  'votes',
  'quotas',
] as const satisfies readonly (keyof typeof IMPLYING)[];
