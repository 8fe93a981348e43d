import type { MessageArea } from '../message.ts';

/** Decision tables: what is wrong with their rows and cells. */
export const tableMessages = {
  'unknown-table-input': {
    kk: {
      message: 'Кестеде «{found}» деген кіріс жоқ',
      hint: '[«{nearest}» деп жазғыңыз келген болар. ]Кірістер: {known}.',
    },
    ru: {
      message: 'В таблице нет входа «{found}»',
      hint: '[Возможно, имелся в виду «{nearest}». ]Входы: {known}.',
    },
    en: {
      message: 'The table has no input “{found}”',
      hint: '[Did you mean “{nearest}”? ]Its inputs are: {known}.',
    },
  },
  'unknown-option-in-cell': {
    kk: {
      message: 'Фактіде «{found}» деген нұсқа жоқ',
      hint: '[«{nearest}» деп жазғыңыз келген болар. ]Нұсқалар: {known}.',
    },
    ru: {
      message: 'У факта нет варианта «{found}»',
      hint: '[Возможно, имелся в виду «{nearest}». ]Варианты: {known}.',
    },
    en: {
      message: 'The fact has no option “{found}”',
      hint: '[Did you mean “{nearest}”? ]Its options are: {known}.',
    },
  },
  'cell-of-other-kind': {
    kk: {
      message: 'Ұяшықтағы {found} мәні салыстырылатын мәннің түріне сай емес ({kind})',
      hint: 'Сан — 5 не "5.5", күн — "2026-01-31", код — оның кілті, иә/жоқ — true не false.',
    },
    ru: {
      message: 'Значение ячейки {found} другого вида, чем сравниваемое ({kind})',
      hint: 'Число — 5 или "5.5", дата — "2026-01-31", код — его ключ, да/нет — true или false.',
    },
    en: {
      message: 'The cell has {found}, but what it is compared with is of another kind ({kind})',
      hint: 'A number is 5 or "5.5", a date "2026-01-31", a code its key, yes or no true or false.',
    },
  },
  'cell-range-of-codes': {
    kk: {
      message: 'Кодтар мен иә/жоқ реттелмейді, «{key}» шегі қолданылмайды',
      hint: '"equal" не "in" қолданыңыз.',
    },
    ru: {
      message: 'Коды и да/нет не упорядочены, граница «{key}» к ним не применима',
      hint: 'Используйте "equal" или "in".',
    },
    en: {
      message: 'Codes and yes/no are in no order, so the bound “{key}” does not apply',
      hint: 'Use "equal" or "in".',
    },
  },
  'cell-range-empty': {
    kk: {
      message: 'Ұяшықтың аралығы бос: {from} мен {to} арасында мән жоқ',
      hint: 'Шектерді түзетіңіз не алмастырыңыз.',
    },
    ru: {
      message: 'Промежуток ячейки пуст: между {from} и {to} нет значений',
      hint: 'Исправьте границы или поменяйте их местами.',
    },
    en: {
      message: 'The range of the cell is empty: nothing lies between {from} and {to}',
      hint: 'Correct the bounds, or exchange them.',
    },
  },
  'table-priority-unused': {
    kk: {
      message: 'Бұл кестеде жолдың басымдығы ештеңе шешпейді (hit: {hit})',
      hint: '"priority" кілтін алып тастаңыз не "hit": "priority" деп жазыңыз.',
    },
    ru: {
      message: 'В этой таблице приоритет строки ничего не решает (hit: {hit})',
      hint: 'Уберите "priority" или укажите "hit": "priority".',
    },
    en: {
      message: 'In this table the priority of a row decides nothing (hit: {hit})',
      hint: 'Remove "priority", or set "hit": "priority".',
    },
  },
  'table-priority-missing': {
    kk: {
      message: 'Жолдың басымдығы жазылмаған, ал кестеде жолды басымдық таңдайды',
      hint: 'Әр жолға "priority" жазыңыз: ең үлкені таңдалады.',
    },
    ru: {
      message: 'У строки нет приоритета, а в этой таблице строку выбирает приоритет',
      hint: 'Укажите "priority" для каждой строки: выбирается наибольший.',
    },
    en: {
      message: 'The row has no priority, although priorities choose the row of this table',
      hint: 'Give every row a "priority": the highest one wins.',
    },
  },
  'table-output-not-collected': {
    kk: {
      message: '«{hit}» кестесі мұндай нәтижені біріктіре алмайды ({kind})',
      hint: 'Қосындыға сан не сома, ең кіші мен ең үлкенге сан, сома не күн керек.',
    },
    ru: {
      message: 'Таблица «{hit}» не может объединить такой результат ({kind})',
      hint: 'Для суммы нужны числа или деньги, для наименьшего и наибольшего — числа, деньги или даты.',
    },
    en: {
      message: 'A table with “{hit}” cannot put such outputs together ({kind})',
      hint: 'A sum needs numbers or money; a smallest and a largest need numbers, money or dates.',
    },
  },
} as const satisfies MessageArea;
