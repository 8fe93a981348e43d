import type { Edition } from '../../schema/edition.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps, compareProperties } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { nameOf } from '../names.ts';
import { order, rule, text, textIn } from '../properties.ts';
import type { Aspect } from './aspect.ts';
import { channels } from './channels.ts';
import { variants } from './variants.ts';

const described: ItemDescriber<Omit<Edition['service'], 'variants' | 'channels'>> = {
  noun: words('Қызмет', 'Услуга', 'Service'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: () => [],
  properties: {
    title: text(labels.title),
    summary: text(words('сипаттамасы', 'описание', 'summary')),
    order,
    group: textIn(words('тобы', 'группа', 'group'), 'text', (group) => group.title),
    calendar: rule(words('күнтізбесі', 'календарь', 'calendar'), nameOf.calendar),
    provider: textIn(words('қызмет беруші', 'услугодатель', 'provider'), 'text', ({ title }) => title),
    fee: textIn(words('төлемі', 'оплата', 'fee'), 'rule', (fee) => fee.text),
    about: rule(
      words('шешілген іс нөмірі', 'номер решённого дела', 'number of the decided case'),
      ({ number }, side, language) => nameOf.fact(number, side, language),
    ),
    format: textIn(words('көрсету нысаны', 'форма оказания', 'format'), 'text', (format) => format.text),
  },
};

/** The service itself: each property a change of its own, then its variants and channels item by item. */
export const service: Aspect = (scope) => {
  const before = scope.comparison.before.service;
  const after = scope.comparison.after.service;
  return [
    ...compareProperties(scope, described, '/service', before, after),
    ...compareMaps(scope, variants, '/service/variants', before.variants, after.variants),
    ...compareMaps(scope, channels, '/service/channels', before.channels, after.channels),
  ];
};
