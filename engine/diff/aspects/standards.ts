import type { Edition } from '../../schema/edition.ts';
import { formatDuration } from '../../text/duration.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { citation, order, rule, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

type Standard = NonNullable<Edition['standards']>[string];

const described: ItemDescriber<Standard> = {
  noun: words('Қызмет көрсету стандарты', 'Стандарт обслуживания', 'Service standard'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ length }, _, language) => [formatDuration(length, language)],
  properties: {
    order,
    title: text(labels.title),
    length: rule(words('ұзақтығы', 'продолжительность', 'length'), (length, _, language) =>
      formatDuration(length, language),
    ),
    citation,
    unverified,
  },
};

/** Limits on the service itself: queue and counter times. */
export const standards: Aspect = (scope) =>
  compareMaps(
    scope,
    described,
    '/standards',
    scope.comparison.before.standards,
    scope.comparison.after.standards,
  );
