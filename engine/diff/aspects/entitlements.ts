import type { Entitlement } from '../../schema/deadline.ts';
import { formatDuration } from '../../text/duration.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { nameOf, someVariantsOf } from '../names.ts';
import { citation, order, rule, set, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

const label = {
  limit: words('шегі', 'предел', 'limit'),
  times: words('берілу саны', 'сколько раз', 'number of times'),
  effectiveOn: words(
    'күшіне енетін оқиға',
    'событие, с которого действует',
    'event on which it takes effect',
  ),
};
const ONCE = words('бір рет', 'один раз', 'once');

const described: ItemDescriber<Entitlement> = {
  noun: words('Құқық', 'Право', 'Entitlement'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ limit, times, effectiveOn, appliesTo }, side, language) => [
    ...(limit ? [`${label.limit[language]}: ${formatDuration(limit, language)}`] : []),
    ...(times ? [times === 1 ? ONCE[language] : `${label.times[language]}: ${times}`] : []),
    ...(effectiveOn ? [`${label.effectiveOn[language]}: ${nameOf.event(effectiveOn, side, language)}`] : []),
    ...someVariantsOf(appliesTo, side, language),
  ],
  properties: {
    order,
    title: text(labels.title),
    appliesTo: set(labels.variants, nameOf.variant),
    requested: rule(words('сұралған ұзақтық', 'запрошенный срок', 'length asked for'), nameOf.fact),
    limit: rule(label.limit, (limit, _, language) => formatDuration(limit, language)),
    times: rule(label.times, (times, _, language) => (times === 1 ? ONCE[language] : String(times))),
    timesUsed: rule(
      words('бұрын берілген саны', 'сколько раз уже дано', 'count of times already given'),
      nameOf.fact,
    ),
    effectiveOn: rule(label.effectiveOn, nameOf.event),
    text: text(labels.text),
    citation,
    unverified,
  },
};

/** What is granted and for how long. */
export const entitlements: Aspect = (scope) =>
  compareMaps(
    scope,
    described,
    '/entitlements',
    scope.comparison.before.entitlements,
    scope.comparison.after.entitlements,
  );
