import { spokenFor } from '../../schema/languages.ts';
import type { Quota } from '../../schema/quota.ts';
import type { Language } from '../../schema/text.ts';
import { formatDuration } from '../../text/duration.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, type Side, words } from '../describer.ts';
import { expression, said } from '../expressions.ts';
import { labels } from '../labels.ts';
import { nameOf, namesOf, someVariantsOf } from '../names.ts';
import { citation, order, rule, set, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

const label = {
  size: words('орындар саны', 'число мест', 'number of places'),
  hold: words('орынды ұстау', 'удержание места', 'hold of a place'),
};
const INCLUDED = words('сол күнді қоса', 'включая этот день', 'that day included');

/** "from «notified» on, 10 working days". */
function held({ on, length, startDay }: NonNullable<Quota['hold']>, side: Side, language: Language): string {
  return [
    namesOf(nameOf.event, on, side, language),
    ...(length ? [formatDuration(length, language)] : []),
    ...(startDay === 'included' ? [INCLUDED[spokenFor(language)]] : []),
  ].join(', ');
}

const described: ItemDescriber<Quota> = {
  noun: words('Квота', 'Квота', 'Quota'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ size, hold, appliesTo }, side, language) => [
    ...(size ? [`${label.size[spokenFor(language)]}: ${said(size, side, language)}`] : []),
    ...(hold ? [`${label.hold[spokenFor(language)]}: ${held(hold, side, language)}`] : []),
    ...someVariantsOf(appliesTo, side, language),
  ],
  properties: {
    order,
    title: text(labels.title),
    appliesTo: set(labels.variants, nameOf.variant),
    size: expression(label.size),
    taken: expression(words('алынған орындар', 'занятые места', 'places taken')),
    hold: rule(label.hold, held),
    usedOn: set(
      words('орынды пайдаланатын оқиғалар', 'события использования места', 'events that use the place'),
      nameOf.event,
    ),
    releasedOn: set(
      words('орынды босататын оқиғалар', 'события освобождения места', 'events that give the place back'),
      nameOf.event,
    ),
    text: text(labels.text),
    citation,
    unverified,
  },
};

/** How many places there are, and how a case takes one. */
export const quotas: Aspect = (scope) =>
  compareMaps(scope, described, '/quotas', scope.comparison.before.quotas, scope.comparison.after.quotas);
