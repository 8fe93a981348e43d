import type { Edition } from '../../schema/edition.ts';
import { describeCondition } from '../../text/condition.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { condition, text } from '../properties.ts';
import type { Aspect } from './aspect.ts';

type Shared = NonNullable<Edition['conditions']>[string];

const described: ItemDescriber<Shared> = {
  noun: words('Ортақ шарт', 'Общее условие', 'Shared condition'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ when }, { edition, library }, language) => [
    describeCondition(when, edition, library, language),
  ],
  properties: { title: text(labels.title), when: condition(labels.when) },
};

/** Conditions with a name, which others refer to. */
export const conditions: Aspect = (scope) =>
  compareMaps(
    scope,
    described,
    '/conditions',
    scope.comparison.before.conditions,
    scope.comparison.after.conditions,
  );
