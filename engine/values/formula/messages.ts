import type { MessageArea } from '../../diagnostics/message.ts';

/** Formulas as text: what stands where something else was expected. */
export const formulaMessages = {
  'formula-empty': {
    kk: { message: 'Формула бос', hint: 'Мысалы: деректің кілтін, санды не max(a, b) деп жазыңыз.' },
    ru: { message: 'Формула пуста', hint: 'Запишите, например, ключ факта, число или max(a, b).' },
    en: {
      message: 'The formula is empty',
      hint: 'Write, for example, the key of a fact, a number or max(a, b).',
    },
  },
  'formula-sign': {
    kk: { message: '{found} таңбасы формулада қолданылмайды', hint: 'Оны алып тастаңыз.' },
    ru: { message: 'Знак {found} в формуле не используется', hint: 'Уберите его.' },
    en: { message: 'The sign {found} means nothing in a formula', hint: 'Remove it.' },
  },
  'formula-quote-open': {
    kk: { message: 'Тырнақша жабылмаған', hint: 'Кодтың соңына {quote} қойыңыз.' },
    ru: { message: 'Кавычка не закрыта', hint: 'Поставьте {quote} в конце кода.' },
    en: { message: 'The quotation mark is not closed', hint: 'Put {quote} at the end of the code.' },
  },
  'formula-expected': {
    kk: { message: '{found} тұр, ал мұнда керегі: {expected}', hint: '{expected} жазыңыз.' },
    ru: { message: 'Стоит {found}, а ожидается: {expected}', hint: 'Запишите: {expected}.' },
    en: { message: 'There is {found} where {expected} is expected', hint: 'Write {expected}.' },
  },
  'formula-ends': {
    kk: { message: 'Формула аяқталмаған: мұнда керегі — {expected}', hint: '{expected} қосыңыз.' },
    ru: { message: 'Формула не закончена: ожидается {expected}', hint: 'Допишите: {expected}.' },
    en: { message: 'The formula ends where {expected} is expected', hint: 'Add {expected}.' },
  },
  'formula-date': {
    kk: { message: '{found} деген күн жоқ', hint: 'Күнді ЖЖЖЖ-АА-КК түрінде жазыңыз.' },
    ru: { message: 'Дня {found} не существует', hint: 'Запишите дату в виде ГГГГ-ММ-ДД.' },
    en: { message: 'There is no day {found}', hint: 'Write the date as YYYY-MM-DD.' },
  },
  'formula-code': {
    kk: { message: '{found} код бола алмайды', hint: 'Код латын әріптері, сандар мен сызықшадан тұрады.' },
    ru: { message: '{found} не может быть кодом', hint: 'Код состоит из латинских букв, цифр и дефиса.' },
    en: {
      message: '{found} cannot be a code',
      hint: 'A code consists of Latin letters, digits and hyphens.',
    },
  },
  'formula-operator': {
    kk: {
      message: '«{found}» деген салыстыру жоқ',
      hint: '[«{nearest}» деп жазғыңыз келген болар. ]Салыстырулар: {known}.',
    },
    ru: {
      message: 'Сравнения «{found}» нет',
      hint: '[Возможно, имелось в виду «{nearest}». ]Сравнения: {known}.',
    },
    en: {
      message: 'There is no comparison “{found}”',
      hint: '[Did you mean “{nearest}”? ]The comparisons are: {known}.',
    },
  },
  'formula-word': {
    kk: {
      message: '«{found}» мұнда жарамайды',
      hint: '[«{nearest}» деп жазғыңыз келген болар. ]Мүмкін сөздер: {known}.',
    },
    ru: {
      message: '«{found}» здесь не подходит',
      hint: '[Возможно, имелось в виду «{nearest}». ]Возможные слова: {known}.',
    },
    en: {
      message: '“{found}” does not fit here',
      hint: '[Did you mean “{nearest}”? ]The words are: {known}.',
    },
  },
  'formula-too-deep': {
    kk: { message: 'Формула тым терең орналасқан', hint: 'Ішкі бөлігін жеке есептелетін деректе жазыңыз.' },
    ru: { message: 'Формула вложена слишком глубоко', hint: 'Вынесите внутреннюю часть в отдельный факт.' },
    en: {
      message: 'The formula is nested too deeply',
      hint: 'Move the inner part to a computed fact of its own.',
    },
  },
  'formula-too-long': {
    kk: { message: 'Формула тым ұзын', hint: 'Ең көбі {limit} таңба.' },
    ru: { message: 'Формула слишком длинная', hint: 'Не более {limit} знаков.' },
    en: { message: 'The formula is too long', hint: 'It may have {limit} characters.' },
  },
} as const satisfies MessageArea;

/** What can be expected in a formula, in words. */
export const EXPECTED = {
  value: { kk: 'мән', ru: 'значение', en: 'a value' },
  condition: { kk: 'шарт', ru: 'условие', en: 'a condition' },
  comparison: {
    kk: 'салыстыру (=, >=, is …)',
    ru: 'сравнение (=, >=, is …)',
    en: 'a comparison (=, >=, is …)',
  },
  constant: { kk: 'салыстырылатын мән', ru: 'значение для сравнения', en: 'a value to compare with' },
  key: { kk: 'кілт', ru: 'ключ', en: 'a key' },
  number: { kk: 'сан', ru: 'число', en: 'a number' },
  currency: { kk: 'валюта коды', ru: 'код валюты', en: 'the code of a currency' },
  end: {
    kk: 'формуланың соңы не амал таңбасы',
    ru: 'конец формулы или знак действия',
    en: 'the end or a sign of arithmetic',
  },
} as const;

export type Expected = keyof typeof EXPECTED;
