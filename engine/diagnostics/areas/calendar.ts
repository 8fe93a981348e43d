import type { MessageArea } from '../message.ts';

/** Counting days on a calendar. */
export const calendarMessages = {
  'calendar-year-not-covered': {
    kk: {
      message: '«{calendar}» күнтізбесінде {year} жыл жоқ; ол {years} жылдарды қамтиды.',
      hint: 'Күнтізбеге жылды дереккөзімен бірге қосыңыз немесе күнді тексеріңіз.',
    },
    ru: {
      message: 'В календаре «{calendar}» нет {year} года; он охватывает {years}.',
      hint: 'Добавьте год в календарь с указанием источника или проверьте дату.',
    },
    en: {
      message: 'The calendar “{calendar}” does not cover the year {year}; it covers {years}.',
      hint: 'Add the year to the calendar with its source, or check the date.',
    },
  },
  'duration-not-in-days': {
    kk: {
      message: '{count} «{unit}» ұзақтығы күнтізбе бойынша есептелмейді.',
      hint: 'Мерзім үшін workingDay, calendarDay, month немесе year бірлігін пайдаланыңыз.',
    },
    ru: {
      message: 'Длительность {count} «{unit}» не считается по календарю.',
      hint: 'Для срока используйте единицу workingDay, calendarDay, month или year.',
    },
    en: {
      message: 'A length of {count} “{unit}” cannot be counted on a calendar.',
      hint: 'Use the unit workingDay, calendarDay, month or year for a deadline.',
    },
  },
} as const satisfies MessageArea;
