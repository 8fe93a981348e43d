import type { Entitlement } from '../../schema/deadline.ts';
import type { Duration } from '../../schema/duration.ts';
import { inOrder } from '../../schema/in-order.ts';
import { spokenFor } from '../../schema/languages.ts';
import type { Language } from '../../schema/text.ts';
import { formatDuration } from '../../text/duration.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, type Side, words } from '../describer.ts';
import { said } from '../expressions.ts';
import { labels } from '../labels.ts';
import { nameOf, someVariantsOf } from '../names.ts';
import { citation, order, rule, set, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

const label = {
  limit: words('шегі', 'предел', 'limit'),
  minimum: words('ең аз ұзақтығы', 'наименьшая длительность', 'shortest length'),
  total: words('жиынтық шегі', 'общий предел', 'limit in all'),
  period: words('мерзімі', 'период', 'period'),
  times: words('берілу саны', 'сколько раз', 'number of times'),
  effectiveOn: words(
    'күшіне енетін оқиға',
    'событие, с которого действует',
    'event on which it takes effect',
  ),
};
const ONCE = words('бір рет', 'один раз', 'once');

const LAST_DAY = {
  'same-number': words(
    'сол санды күнге дейін қоса',
    'по день с тем же числом',
    'to the day with the same number',
  ),
  'day-before': words(
    'сол санды күннің алдындағы күнге дейін',
    'по день перед днём с тем же числом',
    'to the day before the day with the same number',
  ),
};
const phrase = {
  from: words('басталуы', 'с', 'from'),
  for: words('ұзақтығы', 'на', 'for'),
  until: words('кешіктірілмей', 'не позднее', 'not after'),
};

/** "from «day of decision», for «months asked» (month), to the day with the same number, not after «passport expires»". */
function periodOf(period: NonNullable<Entitlement['period']>, side: Side, language: Language): string {
  const { starts, length, lastDay, notAfter } = period;
  return [
    `${phrase.from[spokenFor(language)]} ${said(starts, side, language)}`,
    ...(length
      ? [
          `${phrase.for[spokenFor(language)]} ${said(length.count, side, language)} (${formatUnit(length.unit, language)})`,
          LAST_DAY[lastDay][spokenFor(language)],
        ]
      : []),
    ...inOrder(notAfter).map(
      ([, { day }]) => `${phrase.until[spokenFor(language)]} ${said(day, side, language)}`,
    ),
  ].join(', ');
}

/** "month": what is counted. */
const formatUnit = (unit: Duration['unit'], language: Language): string =>
  formatDuration({ unit, count: 1 }, language).replace(/^1 /, '');

const described: ItemDescriber<Entitlement> = {
  noun: words('Құқық', 'Право', 'Entitlement'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ limit, minimum, total, period, times, effectiveOn, appliesTo }, side, language) => [
    ...(minimum ? [`${label.minimum[spokenFor(language)]}: ${formatDuration(minimum, language)}`] : []),
    ...(limit ? [`${label.limit[spokenFor(language)]}: ${formatDuration(limit, language)}`] : []),
    ...(total ? [`${label.total[spokenFor(language)]}: ${formatDuration(total.limit, language)}`] : []),
    ...(period ? [`${label.period[spokenFor(language)]}: ${periodOf(period, side, language)}`] : []),
    ...(times
      ? [times === 1 ? ONCE[spokenFor(language)] : `${label.times[spokenFor(language)]}: ${times}`]
      : []),
    ...(effectiveOn
      ? [`${label.effectiveOn[spokenFor(language)]}: ${nameOf.event(effectiveOn, side, language)}`]
      : []),
    ...someVariantsOf(appliesTo, side, language),
  ],
  properties: {
    order,
    title: text(labels.title),
    appliesTo: set(labels.variants, nameOf.variant),
    requested: rule(words('сұралған ұзақтық', 'запрошенный срок', 'length asked for'), nameOf.fact),
    limit: rule(label.limit, (limit, _, language) => formatDuration(limit, language)),
    minimum: rule(label.minimum, (minimum, _, language) => formatDuration(minimum, language)),
    total: rule(
      label.total,
      ({ limit, used }, side, language) =>
        `${formatDuration(limit, language)} (${nameOf.fact(used, side, language)})`,
    ),
    period: rule(label.period, periodOf),
    times: rule(label.times, (times, _, language) =>
      times === 1 ? ONCE[spokenFor(language)] : String(times),
    ),
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
