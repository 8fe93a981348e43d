import { spokenFor } from '../../schema/languages.ts';
import type { Window } from '../../schema/window.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { expression, said } from '../expressions.ts';
import { labels } from '../labels.ts';
import { nameOf, someVariantsOf } from '../names.ts';
import { citation, order, set, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

const label = {
  day: words('тексерілетін күн', 'проверяемый день', 'day tested'),
  opens: words('бірінші күні', 'первый день', 'first day'),
  closes: words('соңғы күні', 'последний день', 'last day'),
};

const described: ItemDescriber<Window> = {
  noun: words('Уақыт аралығы', 'Промежуток времени', 'Window'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ day, opens, closes, appliesTo }, side, language) => [
    `${label.day[spokenFor(language)]}: ${said(day, side, language)}`,
    ...(opens ? [`${label.opens[spokenFor(language)]}: ${said(opens, side, language)}`] : []),
    ...(closes ? [`${label.closes[spokenFor(language)]}: ${said(closes, side, language)}`] : []),
    ...someVariantsOf(appliesTo, side, language),
  ],
  properties: {
    order,
    title: text(labels.title),
    appliesTo: set(labels.variants, nameOf.variant),
    day: expression(label.day),
    opens: expression(label.opens),
    closes: expression(label.closes),
    text: text(labels.text),
    citation,
    unverified,
  },
};

/** In which stretches of days something may be done. */
export const windows: Aspect = (scope) =>
  compareMaps(scope, described, '/windows', scope.comparison.before.windows, scope.comparison.after.windows);
