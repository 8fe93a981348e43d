import { type OwnLanguage, spokenFor } from '../../schema/languages.ts';
import type { Language } from '../../schema/text.ts';
import type { Attempts } from '../../schema/window.ts';
import { formatDuration } from '../../text/duration.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { expression } from '../expressions.ts';
import { labels } from '../labels.ts';
import { nameOf, someVariantsOf } from '../names.ts';
import { citation, entries, order, rule, set, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

type Length = NonNullable<Attempts['within']>;
type Wait = NonNullable<Attempts['waits']>[string];

const FROM = {
  previous: words('алдыңғы әрекеттен кейін', 'после предыдущей попытки', 'after the previous attempt'),
  first: words('бірінші әрекеттен кейін', 'после первой попытки', 'after the first attempt'),
};
const MADE: Readonly<Record<OwnLanguage, (after: number) => string>> = {
  kk: (after) => `${after} әрекет жасалғанда`,
  ru: (after) => `когда сделано попыток: ${after}`,
  en: (after) => `once ${after} ${after === 1 ? 'attempt has' : 'attempts have'} been made`,
};
const label = {
  maximum: words('ең көп саны', 'наибольшее число', 'greatest number'),
  within: words('келесі әрекеттің мерзімі', 'срок для следующей попытки', 'time for a further attempt'),
  waits: words('күту', 'ожидание', 'waits'),
};

/** "1 month after the previous attempt". */
const span = ({ length, from }: Length | Wait, language: Language): string =>
  `${formatDuration(length, language)} ${FROM[from][spokenFor(language)]}`;

const waiting = (wait: Wait, language: Language): string =>
  `${MADE[spokenFor(language)](wait.after)} – ${span(wait, language)}`;

const described: ItemDescriber<Attempts> = {
  noun: words('Әрекеттер', 'Попытки', 'Attempts'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ maximum, within, waits, appliesTo }, side, language) => [
    ...(maximum === undefined ? [] : [`${label.maximum[spokenFor(language)]}: ${maximum}`]),
    ...(within ? [`${label.within[spokenFor(language)]}: ${span(within, language)}`] : []),
    ...Object.values(waits ?? {}).map(
      (wait) => `${label.waits[spokenFor(language)]}: ${waiting(wait, language)}`,
    ),
    ...someVariantsOf(appliesTo, side, language),
  ],
  properties: {
    order,
    title: text(labels.title),
    appliesTo: set(labels.variants, nameOf.variant),
    event: rule(words('саналатын оқиға', 'считаемое событие', 'event counted'), nameOf.event),
    list: rule(words('саналатын тізім', 'считаемый список', 'list counted'), ({ fact }, side, language) =>
      nameOf.fact(fact, side, language),
    ),
    day: expression(words('тексерілетін күн', 'проверяемый день', 'day tested')),
    maximum: rule(label.maximum, String),
    within: rule(label.within, (within, _, language) => span(within, language)),
    waits: entries(label.waits, (_, wait, __, language) => waiting(wait, language)),
    text: text(labels.text),
    citation,
    unverified,
  },
};

/** How often something may be tried. */
export const attempts: Aspect = (scope) =>
  compareMaps(
    scope,
    described,
    '/attempts',
    scope.comparison.before.attempts,
    scope.comparison.after.attempts,
  );
