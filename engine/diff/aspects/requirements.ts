import type { Edition } from '../../schema/edition.ts';
import { describeCondition } from '../../text/condition.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { nameOf, namesOf, shortened } from '../names.ts';
import { citation, condition, order, set, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

type Requirement = NonNullable<Edition['requirements']>[string];

const MET_IF = words('орындалды, егер', 'выполнено, если', 'met if');

const described: ItemDescriber<Requirement> = {
  noun: words('Талап', 'Требование', 'Requirement'),
  name: ({ text: words }, _, language) => quoted(shortened(wording(words, language))),
  summary: ({ appliesTo, when }, side, language) => [
    `${labels.variants[language]}: ${namesOf(nameOf.variant, appliesTo, side, language)}`,
    `${MET_IF[language]} ${describeCondition(when, side.edition, side.library, language)}`,
  ],
  properties: {
    order,
    appliesTo: set(labels.variants, nameOf.variant),
    text: text(labels.text),
    when: condition(labels.when),
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
