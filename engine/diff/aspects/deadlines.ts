import type { Deadline } from '../../schema/deadline.ts';
import { inOrder } from '../../schema/in-order.ts';
import { type OwnLanguage, spokenFor } from '../../schema/languages.ts';
import type { Language } from '../../schema/text.ts';
import { formatDuration } from '../../text/duration.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, type Side, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { nameOf, someVariantsOf } from '../names.ts';
import { citation, entries, order, rule, set, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

/** "2 working days after the day of «application received»". */
function span({ length, starts, startDay }: Deadline, side: Side, language: Language): string {
  const duration = formatDuration(length, language);
  const event = nameOf.event(starts, side, language);
  const included = startDay === 'included';
  switch (spokenFor(language)) {
    case 'kk':
      return `${event} күнінен ${included ? 'бастап (сол күнді қоса)' : 'кейін'} ${duration}`;
    case 'ru':
      return `${duration} ${included ? 'считая со дня' : 'после дня события'} ${event}`;
    case 'en':
      return `${duration} ${included ? 'from the day of' : 'after the day of'} ${event}${included ? ', that day included' : ''}`;
  }
}

const SUSPENDED: Readonly<Record<OwnLanguage, (from: string, until: string) => string>> = {
  kk: (from, until) => `${from} және ${until} оқиғаларының арасындағы күндер есептелмейді`,
  ru: (from, until) => `дни между событиями ${from} и ${until} не считаются`,
  en: (from, until) => `the days between ${from} and ${until} are not counted`,
};

/** "the days between «hearing postponed» and «reasons ended» are not counted", for each reason; nothing where it is never suspended. */
function suspension({ suspended, suspensions }: Deadline, side: Side, language: Language): readonly string[] {
  const reasons = [...(suspended ? [suspended] : []), ...inOrder(suspensions).map(([, reason]) => reason)];
  return reasons.map(({ from, until }) =>
    SUSPENDED[spokenFor(language)](nameOf.event(from, side, language), nameOf.event(until, side, language)),
  );
}

const OWED: Readonly<Record<OwnLanguage, (role: string) => string>> = {
  kk: (role) => `жауапты: ${role}`,
  ru: (role) => `ответственный: ${role}`,
  en: (role) => `owed by ${role}`,
};

const START_DAY = {
  excluded: words('есепке алынбайды', 'не считается', 'not counted'),
  included: words('есепке алынады', 'считается', 'counted'),
};
const ROLL = {
  next: words(
    'келесі жұмыс күніне ауысады',
    'переносится на следующий рабочий день',
    'moves to the next working day',
  ),
  previous: words(
    'алдыңғы жұмыс күніне ауысады',
    'переносится на предыдущий рабочий день',
    'moves to the previous working day',
  ),
};

const AFTER_HOURS = {
  'next-working-day': words(
    'келесі жұмыс күні қабылданды деп есептеледі',
    'считается принятым на следующий рабочий день',
    'counts as received on the next working day',
  ),
};
const AFTER_HOURS_LABEL = words(
  'жұмыс уақытынан кейін берілген өтініш',
  'заявление после рабочего времени',
  'application after hours',
);

const described: ItemDescriber<Deadline> = {
  noun: words('Мерзім', 'Срок', 'Deadline'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: (deadline, side, language) => [
    span(deadline, side, language),
    ...suspension(deadline, side, language),
    ...(deadline.afterHours
      ? [
          `${AFTER_HOURS_LABEL[spokenFor(language)]}: ${AFTER_HOURS[deadline.afterHours][spokenFor(language)]}`,
        ]
      : []),
    OWED[spokenFor(language)](nameOf.role(deadline.responsible, side, language)),
    ...someVariantsOf(deadline.appliesTo, side, language),
  ],
  properties: {
    order,
    title: text(labels.title),
    appliesTo: set(labels.variants, nameOf.variant),
    starts: rule(words('басталу оқиғасы', 'событие начала', 'event that starts it'), nameOf.event),
    startDay: rule(
      words('басталу күні', 'день начала', 'first day'),
      (day, _, language) => START_DAY[day][spokenFor(language)],
    ),
    length: rule(words('ұзақтығы', 'продолжительность', 'length'), (length, _, language) =>
      formatDuration(length, language),
    ),
    roll: rule(
      words('жұмыс емес күнге келген аяқталуы', 'окончание в нерабочий день', 'end on a non-working day'),
      (roll, _, language) => ROLL[roll][spokenFor(language)],
    ),
    ends: set(words('аяқтайтын оқиғалар', 'завершающие события', 'events that end it'), nameOf.event),
    responsible: rule(words('жауапты', 'ответственный', 'one who owes it'), nameOf.role),
    afterHours: rule(AFTER_HOURS_LABEL, (after, _, language) => AFTER_HOURS[after][spokenFor(language)]),
    suspensions: entries(
      words('тоқтатыла тұру себептері', 'причины приостановления', 'reasons for suspension'),
      (_, { title }, __, language) => quoted(wording(title, language)),
    ),
    suspended: rule(
      words('тоқтатыла тұруы', 'приостановление', 'suspension'),
      ({ from, until }, side, language) =>
        `${nameOf.event(from, side, language)} – ${nameOf.event(until, side, language)}`,
    ),
    citation,
    unverified,
  },
};

/** Dated duties. */
export const deadlines: Aspect = (scope) =>
  compareMaps(
    scope,
    described,
    '/deadlines',
    scope.comparison.before.deadlines,
    scope.comparison.after.deadlines,
  );
