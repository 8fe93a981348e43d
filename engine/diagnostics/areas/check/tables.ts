import type { MessageArea } from '../../message.ts';

/** What the analysis of decision tables and bands finds. */
export const checkTableMessages = {
  'table-gap': {
    kk: {
      message: '«{table}» кестесінің бірде-бір жолы мына мәндерді қамтымайды ({count}): {examples}',
      hint: 'Жол қосыңыз, шектерді кеңейтіңіз; мұндай мән болмаса, кіріс фактісінің шектерін жазыңыз.',
    },
    ru: {
      message: 'Ни одна строка таблицы «{table}» не охватывает значения ({count}): {examples}',
      hint: 'Добавьте строку или раздвиньте границы; если таких значений не бывает, задайте границы факта на входе.',
    },
    en: {
      message: 'No row of the table “{table}” takes these values ({count}): {examples}',
      hint: 'Add a row or widen its bounds; where there are no such values, give the fact of the input its bounds.',
    },
  },
  'table-not-analysed': {
    kk: {
      message: '«{table}» кестесінде {most}-нан астам ұяшық бар, ол тексерілмеді',
      hint: 'Кестені бөліңіз: бірінің нәтижесі екіншісіне кіріс бола алады.',
    },
    ru: {
      message: 'В таблице «{table}» больше {most} сочетаний, она не проверена',
      hint: 'Разделите таблицу: результат одной может быть входом другой.',
    },
    en: {
      message: 'The table “{table}” has more than {most} combinations and was not analysed',
      hint: 'Divide the table: the output of one can be an input of another.',
    },
  },
  'table-overlap': {
    kk: {
      message: '«{table}» кестесінде «{row}» және «{other}» жолдары бір-біріне қайшы: {example}',
      hint: 'Шектерді ажыратыңыз не басқа "hit" таңдаңыз: бірінші жол, басымдық немесе қосынды.',
    },
    ru: {
      message: 'В таблице «{table}» строки «{row}» и «{other}» противоречат друг другу: {example}',
      hint: 'Разведите границы или выберите другое "hit": первая строка, приоритет или сумма.',
    },
    en: {
      message: 'In the table “{table}” the rows “{row}” and “{other}” contradict each other: {example}',
      hint: 'Part their bounds, or choose another "hit": the first row, priorities, or a sum.',
    },
  },
  'table-row-masked': {
    kk: {
      message: '«{table}» кестесінің «{row}» жолы ешқашан таңдалмайды; мысалы: {example}',
      hint: 'Оны алдыңғы жолдардың алдына қойыңыз, басымдығын көтеріңіз не алып тастаңыз.',
    },
    ru: {
      message: 'Строка «{row}» таблицы «{table}» никогда не выбирается; например: {example}',
      hint: 'Поставьте её раньше, повысьте приоритет или уберите.',
    },
    en: {
      message: 'The row “{row}” of the table “{table}” never wins; for example: {example}',
      hint: 'Put it before the rows that take its values, raise its priority, or remove it.',
    },
  },
  'table-row-unreachable': {
    kk: {
      message: '«{table}» кестесінің «{row}» жолына ешқандай мән сай келмейді',
      hint: 'Ұяшықтарын және кіріс фактілерінің шектерін тексеріңіз.',
    },
    ru: {
      message: 'Строке «{row}» таблицы «{table}» не соответствует ни одно значение',
      hint: 'Проверьте её ячейки и границы фактов на входах.',
    },
    en: {
      message: 'No values match the row “{row}” of the table “{table}”',
      hint: 'Check its cells, and the bounds of the facts of its inputs.',
    },
  },
} as const satisfies MessageArea;
