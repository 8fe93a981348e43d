import type { TFunction } from 'i18next';
import { type Language, spokenFor } from '../../../engine/schema/languages.ts';
import { formatDate } from '../../../engine/text/date.ts';
import { formatQuantity } from '../../../engine/text/duration.ts';
import { EXPRESSION_WORDS } from '../../../engine/text/expression-words.ts';
import { rowWords } from '../../../engine/text/leaf.ts';
import { wording } from '../../../engine/text/localize.ts';
import type { ValueTrace } from '../../../engine/values/types.ts';
import { describeResult } from './describe-value.ts';
import type { RuleWords } from './words.ts';

export interface TraceWords {
  readonly words: RuleWords;
  readonly language: Language;
  /** The texts of the area `rules`. */
  readonly t: TFunction<'rules'>;
}

const SIGNS: Readonly<Record<string, string>> = { add: '+', subtract: '−', multiply: '×', divide: '÷' };
const CONSTANTS: readonly string[] = ['number', 'money', 'date', 'code', 'boolean'];

/**
 * How a value came about, in one line: "70 × base sum on 2 March 2026 (4325 ₸) × 4 (Members of the family) = 1 211 000 ₸". What is only read
 * stands without a result of its own.
 */
export function describeTrace(trace: ValueTrace, about: TraceWords): string {
  const [only] = trace.operation === 'if' && trace.parts.length === 1 ? trace.parts : [];
  if (only !== undefined) return describeTrace(only, about);
  const formula = formulaOf(trace, about);
  const isRead = CONSTANTS.includes(trace.operation) || nameOf(trace, about) !== undefined;
  return isRead ? formula : `${formula} = ${saidValue(trace, about)}`;
}

/** Whether there is anything to tell beyond the value itself. */
export const isWorkedOut = ({ operation }: ValueTrace): boolean => !CONSTANTS.includes(operation);

const saidValue = ({ value }: ValueTrace, { words, language }: TraceWords): string =>
  value === null ? '?' : describeResult(value, words, language);

function formulaOf(trace: ValueTrace, about: TraceWords): string {
  const { operation, parts } = trace;
  const { t } = about;
  const value = saidValue(trace, about);
  const sign = SIGNS[operation];
  if (sign !== undefined) return parts.map((part) => bracketed(part, about)).join(` ${sign} `);
  const name = nameOf(trace, about);
  if (operation === 'parameter') return `${name} (${value})`;
  if (name !== undefined) return `${value} (${name})`;
  const inner = parts.map((part) => formulaOf(part, about));
  const [first = value, second = ''] = inner;
  switch (operation) {
    case 'min':
    case 'max':
      return EXPRESSION_WORDS[spokenFor(about.language)][operation](inner.join('; '));
    case 'round':
      return t('trace.rounded', { value: first });
    case 'if':
      return parts.length === 1 ? first : t('trace.either', { one: first, other: second });
    case 'date-plus':
      return `${first} ${countOf(trace, second, about)}`;
    case 'days-between':
    case 'months-between':
    case 'years-between':
      return t('trace.between', { from: first, to: second });
    default:
      return value;
  }
}

/** "+ 30 calendar days". */
function countOf({ unit, parts }: ValueTrace, said: string, { language }: TraceWords): string {
  const by = parts[1]?.value;
  const count = by?.kind === 'number' ? Number(by.number) : undefined;
  if (count === undefined || unit === undefined) return `+ ${said}`;
  const name = /\((.*)\)$/.exec(said)?.[1];
  const length = formatQuantity(Math.abs(count), unit, language);
  return `${count < 0 ? '−' : '+'} ${length}${name === undefined ? '' : ` (${name})`}`;
}

/** Only sums and differences need brackets inside other operations. */
function bracketed(part: ValueTrace, about: TraceWords): string {
  const said = formulaOf(part, about);
  return Object.hasOwn(SIGNS, part.operation) ? `(${said})` : said;
}

/** What a trace reads: a fact, a field, an official value on a day, a table, an event, a list. */
function nameOf({ operation, name, on }: ValueTrace, { words, language }: TraceWords): string | undefined {
  if (name === undefined) return undefined;
  const { facts, parameters, edition } = words;
  switch (operation) {
    case 'parameter': {
      const parameter = parameters[name];
      const title = parameter?.short ?? parameter?.title;
      const said = title ? wording(title, language) : name;
      return on === undefined
        ? said
        : EXPRESSION_WORDS[spokenFor(language)].on(said, formatDate(on, language));
    }
    case 'table':
      return titled(edition.tables?.[name]?.title, name, language);
    case 'event':
      return titled(edition.workflow.events[name]?.title, name, language);
    case 'field':
      return titled(rowWords(words, undefined)[name]?.title, name, language);
    default:
      return titled(facts[name]?.title, name, language);
  }
}

const titled = (title: Parameters<typeof wording>[0] | undefined, key: string, language: Language): string =>
  title === undefined ? key : wording(title, language);
