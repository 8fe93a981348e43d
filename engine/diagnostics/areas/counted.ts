import type { MessageArea } from '../message.ts';

/** What is dated and counted in an edition: windows, attempts, votes, quotas, entitlements, hours. */
export const countedMessages = {
  'window-without-bounds': {
    kk: {
      message: '«{window}» аралығының басы да, соңы да жоқ',
      hint: '«opens», «closes» не екеуін де көрсетіңіз.',
    },
    ru: {
      message: 'У промежутка «{window}» нет ни начала, ни конца',
      hint: 'Укажите «opens», «closes» или оба.',
    },
    en: {
      message: 'The window “{window}” has neither a first nor a last day',
      hint: 'Give “opens”, “closes” or both.',
    },
  },
  'attempts-of-one-kind': {
    kk: {
      message: '«{attempts}» әрекеттері бір ғана жерден саналуы тиіс: оқиғадан не тізімнен',
      hint: '«event» пен «list» екеуінің біреуін ғана қалдырыңыз.',
    },
    ru: {
      message: 'Попытки «{attempts}» считаются из одного места: по событию или по списку',
      hint: 'Оставьте ровно одно из «event» и «list».',
    },
    en: {
      message: 'The attempts “{attempts}” are counted from one place: an event or a list',
      hint: 'Give exactly one of “event” and “list”.',
    },
  },
  'attempts-without-limit': {
    kk: {
      message: '«{attempts}» әрекеттерін ештеңе шектемейді',
      hint: '«maximum», «within» не «waits» көрсетіңіз немесе ережені алып тастаңыз.',
    },
    ru: {
      message: 'Попытки «{attempts}» ничем не ограничены',
      hint: 'Укажите «maximum», «within» или «waits» либо удалите правило.',
    },
    en: {
      message: 'Nothing limits the attempts “{attempts}”',
      hint: 'Give “maximum”, “within” or “waits”, or remove the rule.',
    },
  },
  'length-not-in-days': {
    kk: {
      message: 'Күннен күнге саналатын ұзақтық «{unit}» бірлігімен берілген',
      hint: 'workingDay, calendarDay, month немесе year бірлігін пайдаланыңыз.',
    },
    ru: {
      message: 'Длительность, которая считается днями, дана в единице «{unit}»',
      hint: 'Используйте единицу workingDay, calendarDay, month или year.',
    },
    en: {
      message: 'A length that is counted from day to day is in the unit “{unit}”',
      hint: 'Use the unit workingDay, calendarDay, month or year.',
    },
  },
  'vote-without-members': {
    kk: {
      message: '«{vote}» дауыс беруі мүшелердің үлесін талап етеді, бірақ олардың саны айтылмаған',
      hint: '«members» көрсетіңіз.',
    },
    ru: {
      message: 'Голосование «{vote}» требует доли членов, но не говорит, сколько их',
      hint: 'Укажите «members».',
    },
    en: {
      message: 'The vote “{vote}” asks for a share of the members without saying how many there are',
      hint: 'Give “members”.',
    },
  },
  'quota-half-told': {
    kk: {
      message: '«{quota}» квотасында орындар саны мен алынған орындар саны бірге айтылмаған',
      hint: '«size» пен «taken» екеуін де көрсетіңіз немесе екеуін де алып тастаңыз.',
    },
    ru: {
      message: 'В квоте «{quota}» число мест и число занятых мест не указаны вместе',
      hint: 'Укажите и «size», и «taken», либо ни одного из них.',
    },
    en: {
      message: 'The quota “{quota}” tells only one of its size and what is taken',
      hint: 'Give both “size” and “taken”, or neither.',
    },
  },
  'quota-without-places': {
    kk: {
      message: '«{quota}» квотасы орындар туралы ештеңе айтпайды',
      hint: '«size» пен «taken», «hold» не «usedOn» көрсетіңіз.',
    },
    ru: {
      message: 'Квота «{quota}» ничего не говорит о местах',
      hint: 'Укажите «size» и «taken», «hold» или «usedOn».',
    },
    en: {
      message: 'The quota “{quota}” says nothing about places',
      hint: 'Give “size” and “taken”, “hold” or “usedOn”.',
    },
  },
  'deadline-rolls-by-the-clock': {
    kk: {
      message: '«{deadline}» мерзімі «{unit}» бірлігімен саналады, ол жұмыс күніне ауыспайды',
      hint: '«roll» мүшесін алып тастаңыз немесе мерзімді күнмен беріңіз.',
    },
    ru: {
      message: 'Срок «{deadline}» считается в единице «{unit}» и не переносится на рабочий день',
      hint: 'Уберите «roll» или задайте срок в днях.',
    },
    en: {
      message: 'The deadline “{deadline}” is counted in the unit “{unit}” and does not move to a working day',
      hint: 'Remove “roll”, or give the length in days.',
    },
  },
  'reception-without-hours': {
    kk: {
      message: '«{channel}» арнасында қабылдау сағатқа байланысты, бірақ сағаттары жоқ',
      hint: '«reception.hours» не арнаның «hours» мүшесін көрсетіңіз.',
    },
    ru: {
      message: 'На канале «{channel}» приём зависит от часов, но часов нет',
      hint: 'Укажите «reception.hours» или «hours» канала.',
    },
    en: {
      message: 'At the channel “{channel}” receipt depends on hours, and there are none',
      hint: 'Give “reception.hours”, or the channel’s “hours”.',
    },
  },
  'entitlement-units-differ': {
    kk: {
      message: '«{entitlement}» құқығында ұзақтық «{unit}» бірлігімен берілген, басқалары — «{expected}»',
      hint: 'Шекті, ең аз ұзақтықты және жиынтықты бір бірлікпен беріңіз.',
    },
    ru: {
      message: 'В праве «{entitlement}» длительность дана в единице «{unit}», другие — в «{expected}»',
      hint: 'Дайте предел, наименьшую длительность и общий предел в одной единице.',
    },
    en: {
      message: 'The entitlement “{entitlement}” has a length in “{unit}” while others are in “{expected}”',
      hint: 'Give the limit, the minimum and the total in one unit.',
    },
  },
  'entitlement-minimum-over-limit': {
    kk: {
      message: '«{entitlement}» құқығының ең аз ұзақтығы ({minimum}) шегінен ({limit}) көп',
      hint: 'Екі санның бірін түзетіңіз.',
    },
    ru: {
      message: 'Наименьшая длительность права «{entitlement}» ({minimum}) больше предела ({limit})',
      hint: 'Исправьте одно из двух чисел.',
    },
    en: {
      message: 'The minimum of the entitlement “{entitlement}” ({minimum}) is above its limit ({limit})',
      hint: 'Correct one of the two numbers.',
    },
  },
} as const satisfies MessageArea;
