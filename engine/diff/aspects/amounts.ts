import type { Amount } from '../../schema/amount.ts';
import { spokenFor } from '../../schema/languages.ts';
import { describeCondition } from '../../text/condition.ts';
import { describeExpression } from '../../text/expression.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, type Words, words } from '../describer.ts';
import { expression } from '../expressions.ts';
import { labels } from '../labels.ts';
import { nameOf, someVariantsOf } from '../names.ts';
import { phrases } from '../phrases.ts';
import { citation, condition, order, rule, set, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

const KINDS: Readonly<Record<Amount['kind'], Words>> = {
  payment: words('төлем', 'выплата', 'payment'),
  fee: words('алым', 'плата', 'fee'),
  limit: words('шек', 'предел', 'limit'),
};
const PER: Readonly<Record<NonNullable<Amount['per']>, Words>> = {
  once: words('бір рет', 'однократно', 'once'),
  day: words('күніне', 'в день', 'per day'),
  month: words('айына', 'в месяц', 'per month'),
  year: words('жылына', 'в год', 'per year'),
};
const label = {
  value: words('мөлшері', 'размер', 'amount'),
  each: words('әрқайсысына', 'на каждого из списка', 'list for each row of which it is due'),
  per: words('кезеңділігі', 'периодичность', 'period'),
};

const described: ItemDescriber<Amount> = {
  noun: words('Сома', 'Сумма', 'Amount'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ kind, value, when, per, each, appliesTo }, side, language) => {
    const sum = `${KINDS[kind][spokenFor(language)]}: ${describeExpression(value, side.edition, side.library, language, each)}`;
    return [
      when === undefined
        ? sum
        : phrases.conditional[spokenFor(language)](
            sum,
            describeCondition(when, side.edition, side.library, language),
          ),
      ...(per === undefined ? [] : [PER[per][spokenFor(language)]]),
      ...(each === undefined
        ? []
        : [`${label.each[spokenFor(language)]}: ${nameOf.fact(each, side, language)}`]),
      ...someVariantsOf(appliesTo, side, language),
    ];
  },
  properties: {
    order,
    title: text(labels.title),
    kind: rule(words('түрі', 'вид', 'kind'), (kind, _, language) => KINDS[kind][spokenFor(language)]),
    appliesTo: set(labels.variants, nameOf.variant),
    when: condition(labels.when),
    value: expression(label.value),
    each: rule(label.each, nameOf.fact),
    per: rule(label.per, (per, _, language) => PER[per][spokenFor(language)]),
    text: text(labels.text),
    citation,
    unverified,
  },
};

/** What a case yields or costs. */
export const amounts: Aspect = (scope) =>
  compareMaps(scope, described, '/amounts', scope.comparison.before.amounts, scope.comparison.after.amounts);
