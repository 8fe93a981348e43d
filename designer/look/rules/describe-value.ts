import type { Language } from '../../../engine/schema/text.ts';
import { formatDate } from '../../../engine/text/date.ts';
import { wording } from '../../../engine/text/localize.ts';
import { formatDecimal, formatMoney } from '../../../engine/text/number.ts';
import { describeValue } from '../../../engine/text/value.ts';
import type { Value } from '../../../engine/values/types.ts';
import type { RuleWords } from './words.ts';

/** What an expression came to, as a person reads it. */
export function describeResult(value: Value, words: RuleWords, language: Language): string {
  switch (value.kind) {
    case 'number':
      return formatDecimal(value.number, language);
    case 'money':
      return formatMoney(value.money, value.currency, language);
    case 'date':
      return formatDate(value.date, language);
    case 'code':
      return codeName(value.code, words, language);
    case 'boolean':
      return describeValue(undefined, value.boolean, words, language);
  }
}

/** What a code or option is called: the first of that key among the edition's choices and code lists; else the key itself. */
export function codeName(code: string, { facts, codelists }: RuleWords, language: Language): string {
  const ofFacts = Object.values(facts).flatMap((fact) => (fact.kind === 'choice' ? [fact.options] : []));
  const ofLists = Object.values(codelists).map(({ entries }) => entries);
  const named = [...ofFacts, ...ofLists].find((items) => Object.hasOwn(items, code))?.[code];
  return named ? wording(named.title, language) : code;
}
