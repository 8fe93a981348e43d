import type { Edition } from '../../schema/edition.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { citation, number, order, text, unverified } from '../properties.ts';

type Variant = Edition['service']['variants'][string];

/** A sub-type of the service. */
export const variants: ItemDescriber<Variant> = {
  noun: words('Кіші түр', 'Подвид услуги', 'Variant'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ summary }, _, language) => (summary ? [quoted(wording(summary, language))] : []),
  properties: {
    order,
    number,
    title: text(labels.title),
    summary: text(words('сипаттамасы', 'описание', 'summary')),
    result: text(words('нәтижесі', 'результат', 'result')),
    citation,
    unverified,
  },
};
