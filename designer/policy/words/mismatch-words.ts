import type { Mismatch } from '../../../engine/scenario/types.ts';
import type { Language, Text } from '../../../engine/schema/text.ts';
import { formatDate } from '../../../engine/text/date.ts';
import { wording } from '../../../engine/text/localize.ts';
import { formatDecimal } from '../../../engine/text/number.ts';
import { describeValue, quoted } from '../../../engine/text/value.ts';
import type { RuleWords } from '../../look/rules/words.ts';

type Titled = { readonly title?: Text; readonly text?: Text };

/** A mismatch as a person reads it. */
export interface MismatchWords {
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
}

/**
 * What a scenario expected and what came, in words: items by their titles, values as readers know them.
 * @param say the interface's word for a part of an expectation or for one of its values; undefined where it has none
 */
export function mismatchWords(
  { what, expected, actual }: Mismatch,
  words: RuleWords,
  language: Language,
  say: (kind: 'part' | 'value', key: string) => string | undefined,
): MismatchWords {
  const path = what.split('.');
  return { what: described(path), expected: told(expected), actual: told(actual) };

  function described([part = '', ...keys]: readonly string[]): string {
    const name = say('part', part) ?? part;
    const rest = keys.map(
      (key, index) => titleOf(part, key) ?? say('part', key) ?? stepNumber(part, key, index),
    );
    return [name, ...rest].join(', ');
  }

  function stepNumber(part: string, key: string, index: number): string {
    return part === 'story' && index === 0 && /^\d+$/.test(key) ? `${Number(key) + 1}` : quoted(key);
  }

  function titleOf(part: string, key: string): string | undefined {
    const item = itemsOf(part, words)[key];
    const text = item?.title ?? item?.text;
    return text === undefined ? undefined : quoted(wording(text, language));
  }

  function told(value: unknown): string {
    if (Array.isArray(value)) return value.length === 0 ? word('none') : value.map(told).join(', ');
    if (value === undefined || value === null) return word('absent');
    if (typeof value === 'string') return toldText(value);
    if (typeof value === 'number') return formatDecimal(String(value), language);
    return word(typeof value === 'boolean' ? String(value) : 'other');
  }

  function toldText(value: string): string {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDate(value, language);
    if (/^-?\d+(?:\.\d+)?$/.test(value)) return formatDecimal(value, language);
    return say('value', value) ?? named(value);
  }

  function word(value: string): string {
    return say('value', value) ?? value;
  }

  /** A key as a value: of the fact that is compared, else of what the part lists. */
  function named(value: string): string {
    const [part = '', key = '', last = key] = path;
    const fact = part === 'facts' ? words.facts[key] : undefined;
    if (fact !== undefined) return describeValue(fact, value, words, language);
    return titleOf(part, value) ?? titleOf(last, value) ?? quoted(value);
  }
}

/** The items that a part of an expectation names by key. */
function itemsOf(part: string, { edition, facts }: RuleWords): Readonly<Record<string, Titled>> {
  const maps: Readonly<Record<string, Readonly<Record<string, Titled>> | undefined>> = {
    grounds: edition.grounds,
    requirements: edition.requirements,
    limits: edition.entitlements,
    periods: edition.entitlements,
    documents: edition.documents,
    tables: edition.tables,
    amounts: edition.amounts,
    scores: edition.scoring,
    windows: edition.windows,
    attempts: edition.attempts,
    votes: edition.votes,
    quotas: edition.quotas,
    deadlines: edition.deadlines,
    due: edition.deadlines,
    notices: edition.notices,
    state: edition.workflow.states,
    open: edition.open,
    readings: edition.open,
    facts,
    missing: facts,
    subjects: facts,
  };
  return maps[part] ?? {};
}
