import type { Duration } from '../schema/duration.ts';
import { spokenFor } from '../schema/languages.ts';
import type { Language } from '../schema/text.ts';
import { kazakhFrom, russianForm } from './plural.ts';

/** What is counted: the units of lengths of time, and persons. */
export type CountedUnit = Duration['unit'] | 'person';

/** `plain`: "6 months". `from`: as after "less than" (Russian genitive, Kazakh ablative: "6 айдан"). */
export type QuantityCase = 'plain' | 'from';

interface UnitWords {
  readonly kk: { readonly plain: string; readonly from: string };
  readonly ru: {
    readonly one: string;
    readonly few: string;
    readonly many: string;
    readonly genitive: string;
  };
  readonly en: readonly [singular: string, plural: string];
}

const WORDS: Readonly<Record<CountedUnit, UnitWords>> = {
  workingDay: {
    kk: { plain: 'жұмыс күні', from: 'жұмыс күнінен' },
    ru: { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', genitive: 'рабочего дня' },
    en: ['working day', 'working days'],
  },
  calendarDay: {
    kk: { plain: 'күнтізбелік күн', from: 'күнтізбелік күннен' },
    ru: {
      one: 'календарный день',
      few: 'календарных дня',
      many: 'календарных дней',
      genitive: 'календарного дня',
    },
    en: ['calendar day', 'calendar days'],
  },
  month: {
    kk: { plain: 'ай', from: 'айдан' },
    ru: { one: 'месяц', few: 'месяца', many: 'месяцев', genitive: 'месяца' },
    en: ['month', 'months'],
  },
  year: {
    kk: { plain: 'жыл', from: 'жылдан' },
    ru: { one: 'год', few: 'года', many: 'лет', genitive: 'года' },
    en: ['year', 'years'],
  },
  hour: {
    kk: { plain: 'сағат', from: 'сағаттан' },
    ru: { one: 'час', few: 'часа', many: 'часов', genitive: 'часа' },
    en: ['hour', 'hours'],
  },
  minute: {
    kk: { plain: 'минут', from: 'минуттан' },
    ru: { one: 'минута', few: 'минуты', many: 'минут', genitive: 'минуты' },
    en: ['minute', 'minutes'],
  },
  person: {
    kk: { plain: 'адам', from: 'адамнан' },
    ru: { one: 'человек', few: 'человека', many: 'человек', genitive: 'человека' },
    en: ['person', 'persons'],
  },
};

/** A number with its unit in grammatical agreement: "2 рабочих дня", "6 айдан". Without a unit, the number alone. */
export function formatQuantity(
  count: number,
  unit: CountedUnit | undefined,
  language: Language,
  form: QuantityCase = 'plain',
): string {
  if (!unit) return language === 'kk' && form === 'from' ? kazakhFrom(count) : String(count);
  const words = WORDS[unit];
  switch (spokenFor(language)) {
    case 'kk':
      return `${count} ${words.kk[form]}`;
    case 'ru':
      return `${count} ${russianUnit(count, words.ru, form)}`;
    case 'en':
      return `${count} ${words.en[count === 1 ? 0 : 1]}`;
  }
}

/** A length of time in words: "2 жұмыс күні", "2 рабочих дня", "2 working days". */
export const formatDuration = (duration: Duration, language: Language): string =>
  formatQuantity(duration.count, duration.unit, language);

function russianUnit(count: number, words: UnitWords['ru'], form: QuantityCase): string {
  const agreed = russianForm(count);
  if (form === 'plain') return words[agreed];
  return agreed === 'one' ? words.genitive : words.many;
}
