import type { MessageArea } from '../message.ts';

/** Values of the right type outside their fact's bounds. */
export const factBoundsMessages = {
  'fact-too-short': {
    kk: { message: '«{fact}» фактісі тым қысқа: {found}', hint: 'Кемінде {minimum} болуы керек.' },
    ru: { message: 'Факт «{fact}» слишком короткий: {found}', hint: 'Нужно не менее {minimum}.' },
    en: { message: 'The fact “{fact}” is too short: {found}', hint: 'At least {minimum} are needed.' },
  },
  'fact-too-long': {
    kk: { message: '«{fact}» фактісі тым ұзын: {found}', hint: 'Ең көбі {maximum} бола алады.' },
    ru: { message: 'Факт «{fact}» слишком длинный: {found}', hint: 'Допустимо не более {maximum}.' },
    en: { message: 'The fact “{fact}” is too long: {found}', hint: 'At most {maximum} are allowed.' },
  },
  'fact-wrong-form': {
    kk: {
      message: '«{fact}» фактісінің {found} мәні талап етілген пішінге сай емес',
      hint: 'Мына пішінде жазыңыз: {form}.',
    },
    ru: {
      message: 'Значение {found} факта «{fact}» не соответствует форме',
      hint: 'Запишите его в форме: {form}.',
    },
    en: {
      message: 'The value {found} of the fact “{fact}” does not have the required form',
      hint: 'Write it in the form: {form}.',
    },
  },
  'fact-too-small': {
    kk: {
      message: '«{fact}» фактісінің {found} мәні {minimum} шегінен аз',
      hint: 'Кемінде {minimum} жазыңыз.',
    },
    ru: { message: 'Значение {found} факта «{fact}» меньше {minimum}', hint: 'Запишите не менее {minimum}.' },
    en: {
      message: 'The value {found} of the fact “{fact}” is below {minimum}',
      hint: 'Give at least {minimum}.',
    },
  },
  'fact-too-large': {
    kk: {
      message: '«{fact}» фактісінің {found} мәні {maximum} шегінен асады',
      hint: 'Ең көбі {maximum} жазыңыз.',
    },
    ru: { message: 'Значение {found} факта «{fact}» больше {maximum}', hint: 'Запишите не более {maximum}.' },
    en: {
      message: 'The value {found} of the fact “{fact}” is above {maximum}',
      hint: 'Give at most {maximum}.',
    },
  },
  'fact-too-early': {
    kk: {
      message: '«{fact}» фактісінің {found} күні {minimum} күнінен ерте',
      hint: '{minimum} не одан кейінгі күнді жазыңыз.',
    },
    ru: {
      message: 'Дата {found} факта «{fact}» раньше {minimum}',
      hint: 'Укажите {minimum} или более позднюю дату.',
    },
    en: {
      message: 'The date {found} of the fact “{fact}” is before {minimum}',
      hint: 'Give {minimum} or a later date.',
    },
  },
  'fact-too-late': {
    kk: {
      message: '«{fact}» фактісінің {found} күні {maximum} күнінен кеш',
      hint: '{maximum} не одан бұрынғы күнді жазыңыз.',
    },
    ru: {
      message: 'Дата {found} факта «{fact}» позже {maximum}',
      hint: 'Укажите {maximum} или более раннюю дату.',
    },
    en: {
      message: 'The date {found} of the fact “{fact}” is after {maximum}',
      hint: 'Give {maximum} or an earlier date.',
    },
  },
} as const satisfies MessageArea;
