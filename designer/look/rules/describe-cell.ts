import type { TFunction } from 'i18next';
import type { Expression } from '../../../engine/schema/expression.ts';
import type { Cell } from '../../../engine/schema/table.ts';
import type { Language } from '../../../engine/schema/text.ts';
import { formatDate } from '../../../engine/text/date.ts';
import { formatDecimal } from '../../../engine/text/number.ts';
import { describeValue } from '../../../engine/text/value.ts';
import { codeName } from './describe-value.ts';
import type { RuleWords } from './words.ts';

interface About {
  readonly words: RuleWords;
  readonly language: Language;
  /** The texts of the area `rules`. */
  readonly t: TFunction<'rules'>;
}

type Constant = NonNullable<Cell['equal']>;

/** A constraint of a table's cell, or of a band of points, in words: "2–4", "5 or more", "any". */
export function describeCell(cell: Cell | undefined, input: Expression | undefined, about: About): string {
  const { t } = about;
  if (cell === undefined) return t('cell.any');
  const say = (value: Constant) => describeConstant(value, input, about);
  const { equal, in: among, atLeast, moreThan, atMost, lessThan } = cell;
  if (equal !== undefined) return say(equal);
  if (among !== undefined) return among.map(say).join(t('cell.or'));
  if (atLeast !== undefined && atMost !== undefined) {
    // The unit stands once, after the range.
    return `${typeof atLeast === 'number' ? atLeast : say(atLeast)}–${say(atMost)}`;
  }
  return [
    atLeast === undefined ? '' : t('cell.at-least', { value: say(atLeast) }),
    moreThan === undefined ? '' : t('cell.more-than', { value: say(moreThan) }),
    atMost === undefined ? '' : t('cell.at-most', { value: say(atMost) }),
    lessThan === undefined ? '' : t('cell.less-than', { value: say(lessThan) }),
  ]
    .filter(Boolean)
    .join(', ');
}

function describeConstant(
  value: Constant,
  input: Expression | undefined,
  { words, language }: About,
): string {
  const fact = input !== undefined && 'fact' in input ? words.facts[input.fact] : undefined;
  if (fact !== undefined) return describeValue(fact, value, words, language).replace(/^«(.*)»$/s, '$1');
  if (typeof value !== 'string') return describeValue(undefined, value, words, language);
  if (/^-?\d+(\.\d+)?$/.test(value)) return formatDecimal(value, language);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value, language) : codeName(value, words, language);
}
