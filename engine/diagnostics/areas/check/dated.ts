import type { MessageArea } from '../../message.ts';

/** Calendars, parameters, and entries that supersede others. */
export const checkDatedMessages = {
  'calendar-worked-day-not-weekend': {
    kk: {
      message: '{date} жұмыс күні деп белгіленген, бірақ ол онсыз да жұмыс күні',
      hint: 'Күнді тексеріңіз не жазбаны алып тастаңыз: «worked» — жұмыс істелетін демалыс күні.',
    },
    ru: {
      message: '{date} отмечен как рабочий, но он и так не выходной',
      hint: 'Проверьте дату или удалите запись: «worked» — это рабочий выходной.',
    },
    en: {
      message: '{date} is marked as worked, but it is no weekend day',
      hint: 'Check the date, or remove the entry: “worked” is a weekend day on which people work.',
    },
  },
  'calendar-day-off-on-weekend': {
    kk: {
      message: '{date} ауыстырылған демалыс деп белгіленген, бірақ ол онсыз да демалыс күні',
      hint: 'Күнді тексеріңіз: ауыстырылған демалыс жұмыс күніне түседі.',
    },
    ru: {
      message: '{date} отмечен как перенесённый выходной, но он и так выходной',
      hint: 'Проверьте дату: перенесённый выходной приходится на рабочий день.',
    },
    en: {
      message: '{date} is marked as a day off instead of another, but it is a weekend day anyway',
      hint: 'Check the date: a substituted or transferred day falls on a working day.',
    },
  },
  'calendar-instead-wrong': {
    kk: {
      message: '{date} күні {instead} орнына берілген, бірақ күнтізбеде ондай күн ({kinds}) жоқ',
      hint: '"instead" күнін түзетіңіз не {instead} жазбасын қосыңыз.',
    },
    ru: {
      message: '{date} дан вместо {instead}, но такого дня ({kinds}) в календаре нет',
      hint: 'Исправьте "instead" или добавьте запись о {instead}.',
    },
    en: {
      message: '{date} stands for {instead}, but the calendar has no such day ({kinds})',
      hint: 'Correct "instead", or add the entry for {instead}.',
    },
  },
  'parameter-overlap': {
    kk: {
      message: '«{parameter}» параметрінің «{value}» және «{other}» мәндері бір күнде қолданылады',
      hint: 'Мерзімдерін түзетіңіз не "supersedes" көрсетіңіз.',
    },
    ru: {
      message: 'Значения «{value}» и «{other}» параметра «{parameter}» действуют в один день',
      hint: 'Исправьте их сроки или укажите "supersedes".',
    },
    en: {
      message: 'The values “{value}” and “{other}” of the parameter “{parameter}” hold on the same day',
      hint: 'Correct their dates, or say which "supersedes" the other.',
    },
  },
  'parameter-parts-sum': {
    kk: {
      message:
        '«{parameter}» параметрінің «{value}» мәні бөліктерінің қосындысы {sum}, ал мәннің өзі — {expected}',
      hint: 'Бөліктерді не мәнді дереккөз бойынша түзетіңіз.',
    },
    ru: {
      message:
        'Части значения «{value}» параметра «{parameter}» в сумме дают {sum}, а само значение — {expected}',
      hint: 'Исправьте части или значение по источнику.',
    },
    en: {
      message:
        'The parts of the value “{value}” of the parameter “{parameter}” sum up to {sum}, the value is {expected}',
      hint: 'Correct the parts or the value by the source.',
    },
  },
  'supersession-unexplained': {
    kk: {
      message: 'Жазба «{superseded}» жазбасының орнына келген, бірақ неге екені айтылмаған',
      hint: 'Себебін «reason» мәтінінде жазыңыз: бұрынғы жазба бойынша шешілген істер сонда түсінікті болады.',
    },
    ru: {
      message: 'Запись заменяет «{superseded}», но не сказано, почему',
      hint: 'Напишите причину в «reason»: по ней понятны решения, принятые по прежней записи.',
    },
    en: {
      message: 'The entry supersedes “{superseded}” and does not say why',
      hint: 'Write the reason in “reason”: it explains what was decided by the earlier entry.',
    },
  },
  'parameter-gap': {
    kk: {
      message: '«{parameter}» параметрінің {after} күнінен кейін, {before} күніне дейін мәні жоқ',
      hint: 'Жетіспейтін мәнді қосыңыз не алдыңғысының "to" күнін түзетіңіз.',
    },
    ru: {
      message: 'У параметра «{parameter}» нет значения после {after} и до {before}',
      hint: 'Добавьте недостающее значение или исправьте "to" предыдущего.',
    },
    en: {
      message: 'The parameter “{parameter}” has no value after {after} and before {before}',
      hint: 'Add the missing value, or correct the "to" of the one before.',
    },
  },
} as const satisfies MessageArea;
