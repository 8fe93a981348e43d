import type { RoundingMode } from '../schema/expression.ts';
import type { OwnLanguage } from '../schema/languages.ts';

type Unit = 'days' | 'months' | 'years';

/** What operations say in a language. */
export interface ExpressionWords {
  readonly on: (name: string, day: string) => string;
  readonly table: (title: string) => string;
  readonly event: (title: string) => string;
  readonly yesNo: (yes: boolean) => string;
  readonly min: (parts: string) => string;
  readonly max: (parts: string) => string;
  readonly round: (value: string, to: string, mode: RoundingMode) => string;
  readonly if: (when: string, then: string, otherwise: string) => string;
  readonly between: (unit: Unit, days: readonly string[]) => string;
  readonly countOf: (list: string, where: string | undefined) => string;
  readonly sumOf: (of: string, list: string, where: string | undefined) => string;
  readonly earliest: (field: string, list: string) => string;
  readonly latest: (field: string, list: string) => string;
  readonly daysCovered: (list: string, period: readonly string[]) => string;
}

const MODES: Readonly<Record<OwnLanguage, Readonly<Record<RoundingMode, string>>>> = {
  kk: { 'half-up': 'жақынына', up: 'жоғары', down: 'төмен' },
  ru: { 'half-up': 'до ближайшего', up: 'вверх', down: 'вниз' },
  en: { 'half-up': 'to the nearest', up: 'up', down: 'down' },
};
const UNITS: Readonly<Record<OwnLanguage, Readonly<Record<Unit, string>>>> = {
  kk: { days: 'күн саны', months: 'толық ай саны', years: 'толық жыл саны' },
  ru: { days: 'число дней', months: 'число полных месяцев', years: 'число полных лет' },
  en: { days: 'number of days', months: 'number of full months', years: 'number of full years' },
};
const where = (said: string | undefined, word: string) => (said === undefined ? '' : `, ${word} (${said})`);

export const EXPRESSION_WORDS: Readonly<Record<OwnLanguage, ExpressionWords>> = {
  kk: {
    on: (name, day) => `${name} (${day} күніне)`,
    table: (title) => `${title} кестесі бойынша`,
    event: (title) => `${title} болған күн`,
    yesNo: (yes) => (yes ? 'иә' : 'жоқ'),
    min: (parts) => `ең азы (${parts})`,
    max: (parts) => `ең көбі (${parts})`,
    round: (value, to, mode) => `${value}, ${to} еселігіне ${MODES.kk[mode]} дөңгелектелген`,
    if: (when, then, otherwise) => `егер ${when}: ${then}; әйтпесе: ${otherwise}`,
    between: (unit, [from = '', to = '']) => `${UNITS.kk[unit]} (${from} – ${to})`,
    countOf: (list, said) => `${list} тізіміндегі жол саны${where(said, 'мұнда')}`,
    sumOf: (of, list, said) => `${list} тізіміндегі қосынды: ${of}${where(said, 'мұнда')}`,
    earliest: (field, list) => `${list} тізіміндегі ең ерте ${field}`,
    latest: (field, list) => `${list} тізіміндегі ең кеш ${field}`,
    daysCovered: (list, [from = '', to = '']) => `${list} тізіміндегі күн саны (${from} – ${to})`,
  },
  ru: {
    on: (name, day) => `${name} на ${day}`,
    table: (title) => `по таблице ${title}`,
    event: (title) => `день события ${title}`,
    yesNo: (yes) => (yes ? 'да' : 'нет'),
    min: (parts) => `наименьшее из (${parts})`,
    max: (parts) => `наибольшее из (${parts})`,
    round: (value, to, mode) => `${value}, округлено ${MODES.ru[mode]} до кратного ${to}`,
    if: (when, then, otherwise) => `если ${when}: ${then}; иначе: ${otherwise}`,
    between: (unit, [from = '', to = '']) => `${UNITS.ru[unit]} от ${from} до ${to}`,
    countOf: (list, said) => `число строк списка ${list}${where(said, 'где')}`,
    sumOf: (of, list, said) => `сумма по списку ${list}: ${of}${where(said, 'где')}`,
    earliest: (field, list) => `самая ранняя ${field} из списка ${list}`,
    latest: (field, list) => `самая поздняя ${field} из списка ${list}`,
    daysCovered: (list, [from = '', to = '']) => `число дней из списка ${list} с ${from} по ${to}`,
  },
  en: {
    on: (name, day) => `${name} on ${day}`,
    table: (title) => `by the table ${title}`,
    event: (title) => `day of ${title}`,
    yesNo: (yes) => (yes ? 'yes' : 'no'),
    min: (parts) => `the smallest of (${parts})`,
    max: (parts) => `the largest of (${parts})`,
    round: (value, to, mode) => `${value}, rounded ${MODES.en[mode]} multiple of ${to}`,
    if: (when, then, otherwise) => `if ${when}: ${then}; otherwise: ${otherwise}`,
    between: (unit, [from = '', to = '']) => `${UNITS.en[unit]} from ${from} to ${to}`,
    countOf: (list, said) => `number of rows of ${list}${where(said, 'where')}`,
    sumOf: (of, list, said) => `sum over ${list}: ${of}${where(said, 'where')}`,
    earliest: (field, list) => `the first ${field} of ${list}`,
    latest: (field, list) => `the last ${field} of ${list}`,
    daysCovered: (list, [from = '', to = '']) => `days of ${list} from ${from} to ${to}`,
  },
};
