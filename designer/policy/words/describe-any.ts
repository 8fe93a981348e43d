import type { Act } from '../../../engine/schema/act.ts';
import type { Codelist } from '../../../engine/schema/codelist.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { Language } from '../../../engine/schema/languages.ts';
import type { Parameter } from '../../../engine/schema/parameter.ts';
import { describeCitation } from '../../../engine/text/citation.ts';
import { describeCondition } from '../../../engine/text/condition.ts';
import { formatDate } from '../../../engine/text/date.ts';
import { formatDuration } from '../../../engine/text/duration.ts';
import { describeExpression } from '../../../engine/text/expression.ts';
import { formatOpening } from '../../../engine/text/hours.ts';
import { wording } from '../../../engine/text/localize.ts';
import { formatWeekday } from '../../../engine/text/weekday.ts';
import { isText } from '../../../engine/text/wording-in.ts';
import { isExpression } from './is-expression.ts';
import { nameOf } from './name-of.ts';

/** What a value is described with: its edition, and the acts and code lists that the edition names. */
export interface ValueWords {
  readonly edition: Edition;
  readonly acts: Readonly<Record<string, Act>>;
  readonly codelists: Readonly<Record<string, Codelist>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly language: Language;
  /** The interface's own words: yes, no, and the names of properties. */
  readonly yesNo: (value: boolean) => string;
  readonly property: (key: string) => string;
  /** The interface's name of a value that the property chooses from a fixed list. */
  readonly member: (property: string, value: string) => string | undefined;
}

/** The properties that hold conditions. */
const CONDITION_KEYS: readonly string[] = ['when', 'where'];

type Plain = Readonly<Record<string, unknown>>;

/** Any value of a definition as a person reads it, in lines. `key` is the property that holds it. */
export function describeAny(key: string, value: unknown, words: ValueWords): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return words.yesNo(value);
  if (typeof value === 'number') return key === 'days' ? formatWeekday(value, words.language) : String(value);
  if (typeof value === 'string') {
    return /^\d{4}-\d\d-\d\d$/.test(value)
      ? formatDate(value, words.language)
      : (words.member(key, value) ?? nameOf(key, value, words.edition, words.language));
  }
  if (Array.isArray(value)) return value.map((one) => describeAny(key, one, words)).join(', ');
  return isPlain(value) ? describeObject(key, value, words) : '';
}

function describeObject(key: string, value: Plain, words: ValueWords): string {
  const { language } = words;
  if (isText(value)) return wording(value, language);
  if (isDuration(value)) return formatDuration(value, language);
  if (isOpening(value)) return formatOpening(value, language);
  if (isCitation(value)) return describeCitation(value, words, language);
  if (isExpression(value)) return describeExpression(value, words.edition, words, language);
  if (CONDITION_KEYS.includes(key) && isCondition(value))
    return describeCondition(value, words.edition, words, language);
  return Object.entries(value)
    .filter(([property]) => property !== 'order' && property !== 'citation')
    .map(
      ([property, one]) =>
        titled(one, words) ?? line(labelOf(property, one), describeAny(property, one, words), words),
    )
    .join('\n');
}

/** An item of a keyed map under its own title: its key says nothing to a reader. */
function titled(value: unknown, words: ValueWords): string | undefined {
  if (!isPlain(value) || !isText(value.title)) return undefined;
  const { title, ...rest } = value;
  const described = describeObject('', rest, words);
  return `${wording(title, words.language)}:\n${described.replace(/^/gm, '  ')}`;
}

/** `from` and `to` are places in a procedure, but times of day in opening hours. */
const labelOf = (property: string, value: unknown): string =>
  isTimeOfDay(value) ? `${property}Time` : property;

/** Values of several lines are set in under their name. */
function line(property: string, described: string, words: ValueWords): string {
  const name = words.property(property);
  return described.includes('\n') ? `${name}:\n${described.replace(/^/gm, '  ')}` : `${name}: ${described}`;
}

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an object is one value (a text, a length of time, a citation, a condition) and no item with properties. */
export const isOneValue = (value: unknown): boolean =>
  isPlain(value) &&
  (isText(value) || isExpression(value) || isDuration(value) || isCitation(value) || isCondition(value));

const isDuration = (value: Plain): value is Parameters<typeof formatDuration>[0] =>
  typeof value.count === 'number' && typeof value.unit === 'string';

/** Opening hours, without what they are called. */
const isOpening = (value: Plain): value is Parameters<typeof formatOpening>[0] & Plain =>
  value.roundTheClock === true || (isTimeOfDay(value.from) && isTimeOfDay(value.to));

const isTimeOfDay = (value: unknown): boolean => typeof value === 'string' && /^\d\d:\d\d$/.test(value);

const isCitation = (value: Plain): value is Parameters<typeof describeCitation>[0] & Plain =>
  typeof value.act === 'string' && typeof value.provision === 'string';

const isCondition = (value: Plain): value is Condition & Plain =>
  ['all', 'any', 'not', 'condition', 'some', 'every', 'count', 'fact', 'field'].some((key) => key in value);
