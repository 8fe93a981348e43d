import type { MessageArea } from '../message.ts';

/** How parts of amendments take effect: their days, the editions they put in place, the states of pending cases. */
export const amendmentMessages = {
  'replacement-not-there': {
    kk: {
      message: 'Бөлік «{found}» редакциясын қояды, бірақ editions/{found} қапшығы жоқ',
      hint: '[Жақын атау: {nearest}. ][Барлары: {known}. ]Қапшықты жасаңыз не атауын түзетіңіз.',
    },
    ru: {
      message: 'Часть вводит редакцию «{found}», но папки editions/{found} нет',
      hint: '[Похожее имя: {nearest}. ][Есть: {known}. ]Создайте папку или исправьте имя.',
    },
    en: {
      message: 'The part puts the edition “{found}” in place, but there is no folder editions/{found}',
      hint: '[A similar name is {nearest}. ][There are: {known}. ]Make the folder, or correct the name.',
    },
  },
  'replacement-unused': {
    kk: {
      message: 'editions/{name} редакциясын ешбір түзету бөлігі қоймайды',
      hint: 'Оны "edition": "{name}" деп атайтын бөлік қосыңыз не қапшықты жойыңыз.',
    },
    ru: {
      message: 'Редакцию editions/{name} не вводит ни одна часть поправок',
      hint: 'Добавьте часть с "edition": "{name}" или удалите папку.',
    },
    en: {
      message: 'No part of an amendment puts the edition editions/{name} in place',
      hint: 'Add a part with "edition": "{name}", or remove the folder.',
    },
  },
  'replacement-in-force': {
    kk: {
      message: 'Орнына қойылатын редакцияда inForce болмайды',
      hint: 'Күнін түзетудің бөлігі айтады: inForce жолын алып тастаңыз.',
    },
    ru: {
      message: 'У вводимой взамен редакции не бывает inForce',
      hint: 'Её день указывает часть поправки: уберите inForce.',
    },
    en: {
      message: 'An edition that replaces another has no inForce',
      hint: 'The part of the amendment says from when it holds: remove inForce.',
    },
  },
  'effect-day-missing': {
    kk: {
      message: 'Бөліктің күшіне ену күні айтылмаған',
      hint: '«from» беріңіз; күні белгісіз болса — «notBefore» мен «notAfter» екеуін де.',
    },
    ru: {
      message: 'Не сказано, с какого дня действует часть',
      hint: 'Укажите «from», а если день неизвестен — «notBefore» и «notAfter», оба.',
    },
    en: {
      message: 'The part does not say from which day it has effect',
      hint: 'Give “from”; or, where the day is not known, both “notBefore” and “notAfter”.',
    },
  },
  'effect-day-twice': {
    kk: {
      message: 'Бөліктің күні әрі «from», әрі аралық болып берілген',
      hint: 'Күні белгілі болса «from» қалсын, белгісіз болса — «notBefore» мен «notAfter».',
    },
    ru: {
      message: 'День части задан и как «from», и как промежуток',
      hint: 'Оставьте «from», если день известен, иначе «notBefore» и «notAfter».',
    },
    en: {
      message: 'The part gives its day of effect both as “from” and as an interval',
      hint: 'Keep “from” if the day is known, otherwise “notBefore” and “notAfter”.',
    },
  },
  'effect-days-reversed': {
    kk: {
      message: '{later} күні {earlier} күнінен ерте',
      hint: 'Күндердің ретін түзетіңіз: notBefore ≤ notAfter ≤ to.',
    },
    ru: {
      message: '{later} раньше, чем {earlier}',
      hint: 'Исправьте порядок дней: notBefore ≤ notAfter ≤ to.',
    },
    en: {
      message: '{later} is before {earlier}',
      hint: 'Correct the order of the days: notBefore ≤ notAfter ≤ to.',
    },
  },
  'pending-state-lost': {
    kk: {
      message: '«{state}» күйі бұл бөліктен кейін жоқ, ал ондағы істерге жаңа редакция қолданылады',
      hint: '«states» ішінде жаңа күйін айтыңыз: {"{state}": "…"}.',
    },
    ru: {
      message: 'Состояния «{state}» после этой части нет, а дела в нём переходят под новую редакцию',
      hint: 'Назовите новое состояние в «states»: {"{state}": "…"}.',
    },
    en: {
      message: 'The state “{state}” is gone after this part, which governs the cases that stand in it',
      hint: 'Say in “states” which state they stand in then: {"{state}": "…"}.',
    },
  },
  'reading-broken': {
    kk: {
      message: '«{open}» ашық мәселесінің «{reading}» түсінігі бойынша {pointer} дұрыс емес ({problem})',
      hint: 'Түсініктің patch жолын түзетіңіз: оның редакциясы да бүтін болуы керек.',
    },
    ru: {
      message: 'При прочтении «{reading}» вопроса «{open}» неверно {pointer} ({problem})',
      hint: 'Исправьте patch прочтения: его редакция тоже должна быть целой.',
    },
    en: {
      message: 'Under the reading “{reading}” of “{open}”, {pointer} is wrong ({problem})',
      hint: 'Correct the patch of the reading: the edition that it makes must be whole, too.',
    },
  },
  'unknown-reading': {
    kk: { message: '«{found}» деген түсінік жоқ', hint: '[Жақын атау: {nearest}. ][Барлары: {known}.]' },
    ru: { message: 'Прочтения «{found}» нет', hint: '[Похожее имя: {nearest}. ][Есть: {known}.]' },
    en: {
      message: 'There is no reading “{found}”',
      hint: '[A similar name is {nearest}. ][There are: {known}.]',
    },
  },
} as const satisfies MessageArea;
