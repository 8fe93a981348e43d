import type { Edition } from '../../schema/edition.ts';
import { spokenFor } from '../../schema/languages.ts';
import { describeCondition } from '../../text/condition.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { forEach, nameOf, shortened, variantsOf } from '../names.ts';
import { phrases } from '../phrases.ts';
import { citation, condition, order, personOf, set, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

type Requirement = NonNullable<Edition['requirements']>[string];

const MET = words('орындалған болып саналады', 'считается выполненным', 'met');

const described: ItemDescriber<Requirement> = {
  noun: words('Талап', 'Требование', 'Requirement'),
  name: ({ text: words }, _, language) => quoted(shortened(wording(words, language))),
  summary: ({ appliesTo, when, each }, side, language) => [
    variantsOf(appliesTo, side, language),
    phrases.conditional[spokenFor(language)](
      MET[spokenFor(language)],
      describeCondition(when, side.edition, side.library, language, 'sentence', each),
    ),
    ...(each === undefined ? [] : [forEach(each, side, language)]),
  ],
  properties: {
    order,
    appliesTo: set(labels.variants, nameOf.variant),
    text: text(labels.text),
    when: condition(labels.when),
    each: personOf,
    citation,
    unverified,
  },
};

/** What must hold for a grant. */
export const requirements: Aspect = (scope) =>
  compareMaps(
    scope,
    described,
    '/requirements',
    scope.comparison.before.requirements,
    scope.comparison.after.requirements,
  );
