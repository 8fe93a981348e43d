import type { Ground } from '../../schema/ground.ts';
import { spokenFor } from '../../schema/languages.ts';
import { describeCondition } from '../../text/condition.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { forEach, nameOf, shortened, variantsOf } from '../names.ts';
import { phrases } from '../phrases.ts';
import { citation, condition, number, order, personOf, rule, set, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

const EFFECTS = {
  refuse: words('бас тарту', 'отказ', 'refusal'),
  return: words('қайтару', 'возврат', 'return'),
  withdraw: words('кері қайтарып алу', 'отзыв', 'withdrawal'),
  terminate: words('тоқтату', 'прекращение', 'termination'),
};
const DISCRETION = {
  true: words('лауазымды адамның бағалауымен', 'по усмотрению должностного лица', "by a person's judgement"),
  false: words('автоматты түрде', 'автоматически', 'automatic'),
};

const described: ItemDescriber<Ground> = {
  noun: words('Негіз', 'Основание', 'Ground'),
  name: ({ text: words, number: printed }, _, language) =>
    `${printed ? `${printed} ` : ''}${quoted(shortened(wording(words, language)))}`,
  summary: ({ effect, appliesTo, when, each, discretion }, side, language) => [
    phrases.conditional[spokenFor(language)](
      EFFECTS[effect][spokenFor(language)],
      describeCondition(when, side.edition, side.library, language, 'sentence', each),
    ),
    ...(each === undefined ? [] : [forEach(each, side, language)]),
    variantsOf(appliesTo, side, language),
    ...(discretion ? [DISCRETION.true[spokenFor(language)]] : []),
  ],
  properties: {
    order,
    number,
    effect: rule(
      words('салдары', 'последствие', 'effect'),
      (effect, _, language) => EFFECTS[effect][spokenFor(language)],
    ),
    appliesTo: set(labels.variants, nameOf.variant),
    text: text(labels.text),
    when: condition(labels.when),
    each: personOf,
    discretion: rule(words('қолданылуы', 'применение', 'way it is applied'), (yes, _, language) => {
      return DISCRETION[`${yes}`][spokenFor(language)];
    }),
    citation,
    unverified,
  },
};

/** Cited reasons with an effect. */
export const grounds: Aspect = (scope) =>
  compareMaps(scope, described, '/grounds', scope.comparison.before.grounds, scope.comparison.after.grounds);
