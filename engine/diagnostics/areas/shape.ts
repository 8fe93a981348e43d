import type { MessageArea } from '../message.ts';

/** What a schema says of a definition. */
export const shapeMessages = {
  'unknown-key': {
    kk: {
      message: '«{key}» кілті мұнда белгісіз',
      hint: '[«{nearest}» деп жазғыңыз келген болар. ]Мұнда болатын кілттер: {known}.',
    },
    ru: {
      message: 'Ключ «{key}» здесь неизвестен',
      hint: '[Возможно, имелся в виду «{nearest}». ]Здесь бывают ключи: {known}.',
    },
    en: {
      message: 'The key “{key}” is unknown here',
      hint: '[Did you mean “{nearest}”? ]The keys known here are: {known}.',
    },
  },
  'missing-key': {
    kk: { message: 'Міндетті «{key}» кілті жоқ', hint: '«{key}» кілтін қосыңыз.' },
    ru: { message: 'Нет обязательного ключа «{key}»', hint: 'Добавьте «{key}».' },
    en: { message: 'The required key “{key}” is missing', hint: 'Add “{key}”.' },
  },
  'wrong-key-form': {
    kk: {
      message: '{found} кілтінің пішіні дұрыс емес',
      hint: 'Кілт кіші латын әріпінен басталып, әріптерден, цифрлардан және сызықшадан тұрады: [a-z][a-z0-9-]*.',
    },
    ru: {
      message: 'Ключ {found} записан не по форме',
      hint: 'Ключ начинается со строчной латинской буквы и состоит из строчных букв, цифр и дефисов: [a-z][a-z0-9-]*.',
    },
    en: {
      message: 'The key {found} does not have the form of a key',
      hint: 'A key begins with a lower-case letter and has lower-case letters, digits and hyphens: [a-z][a-z0-9-]*.',
    },
  },
  'wrong-provision-form': {
    kk: {
      message: '{found} — норма белгісі емес',
      hint: 'Норма сырттан ішке қарай нүктемен жазылады: «p9-1», «p15.5», «annex-2.row-9.2».',
    },
    ru: {
      message: '{found} — не обозначение нормы',
      hint: 'Норма записывается извне внутрь через точку: «p9-1», «p15.5», «annex-2.row-9.2».',
    },
    en: {
      message: '{found} is not a provision id',
      hint: 'Provisions are written from the outside in, joined by dots: “p9-1”, “p15.5”, “annex-2.row-9.2”.',
    },
  },
  'wrong-form': {
    kk: { message: '{found} мәні талап етілген пішінге сай емес', hint: 'Мына пішінге келтіріңіз: {form}.' },
    ru: { message: 'Значение {found} не соответствует форме', hint: 'Приведите его к форме {form}.' },
    en: {
      message: 'The value {found} does not have the required form',
      hint: 'Write it in the form {form}.',
    },
  },
  'wrong-date': {
    kk: { message: '{found} — күнтізбеде жоқ күн', hint: 'Бар күнді ЖЖЖЖ-АА-КК түрінде жазыңыз.' },
    ru: { message: '{found} — такой даты нет', hint: 'Запишите существующую дату в виде ГГГГ-ММ-ДД.' },
    en: { message: '{found} is not a date that exists', hint: 'Write an existing date as YYYY-MM-DD.' },
  },
  'wrong-moment': {
    kk: {
      message: '{found} — уақыт сәті емес',
      hint: 'ЖЖЖЖ-АА-ККTСС:ММ:ССZ түрінде, уақыт белдеуімен жазыңыз.',
    },
    ru: {
      message: '{found} — не момент времени',
      hint: 'Запишите его как ГГГГ-ММ-ДДTЧЧ:ММ:ССZ, с часовым поясом.',
    },
    en: { message: '{found} is not a moment', hint: 'Write it as YYYY-MM-DDThh:mm:ssZ, with its offset.' },
  },
  'wrong-choice': {
    kk: {
      message: '{found} мұнда болмайды',
      hint: '[«{nearest}» деп жазғыңыз келген болар. ]Мүмкін мәндер: {known}.',
    },
    ru: {
      message: '{found} здесь не бывает',
      hint: '[Возможно, имелось в виду «{nearest}». ]Возможные значения: {known}.',
    },
    en: {
      message: '{found} is not possible here',
      hint: '[Did you mean “{nearest}”? ]The possible values are: {known}.',
    },
  },
  'not-an-object': {
    kk: { message: 'Мұнда объект болуы керек, тұрғаны: {found}', hint: '{"кілт": мәні} түрінде жазыңыз.' },
    ru: { message: 'Здесь нужен объект, а стоит {found}', hint: 'Запишите в виде {"ключ": значение}.' },
    en: { message: 'An object is needed here, but there is {found}', hint: 'Write it as {"key": value}.' },
  },
  'not-a-list': {
    kk: { message: 'Мұнда тізім болуы керек, тұрғаны: {found}', hint: 'Тік жақшаға алыңыз: […].' },
    ru: { message: 'Здесь нужен список, а стоит {found}', hint: 'Возьмите в квадратные скобки: […].' },
    en: { message: 'A list is needed here, but there is {found}', hint: 'Put it in square brackets: […].' },
  },
  'not-a-text': {
    kk: { message: 'Мұнда мәтін болуы керек, тұрғаны: {found}', hint: 'Тырнақшаға алыңыз.' },
    ru: { message: 'Здесь нужен текст, а стоит {found}', hint: 'Возьмите в кавычки.' },
    en: { message: 'A text is needed here, but there is {found}', hint: 'Put it in quotation marks.' },
  },
  'not-a-number': {
    kk: { message: 'Мұнда сан болуы керек, тұрғаны: {found}', hint: 'Тырнақшасыз сан жазыңыз.' },
    ru: { message: 'Здесь нужно число, а стоит {found}', hint: 'Запишите число без кавычек.' },
    en: {
      message: 'A number is needed here, but there is {found}',
      hint: 'Write a number without quotation marks.',
    },
  },
  'not-an-integer': {
    kk: { message: 'Мұнда бүтін сан болуы керек, тұрғаны: {found}', hint: 'Тырнақшасыз бүтін сан жазыңыз.' },
    ru: { message: 'Здесь нужно целое число, а стоит {found}', hint: 'Запишите целое число без кавычек.' },
    en: {
      message: 'A whole number is needed here, but there is {found}',
      hint: 'Write a whole number without quotation marks.',
    },
  },
  'not-a-boolean': {
    kk: {
      message: 'Мұнда true не false болуы керек, тұрғаны: {found}',
      hint: 'Тырнақшасыз true не false жазыңыз.',
    },
    ru: {
      message: 'Здесь нужно true или false, а стоит {found}',
      hint: 'Запишите true или false без кавычек.',
    },
    en: {
      message: 'true or false is needed here, but there is {found}',
      hint: 'Write true or false without quotation marks.',
    },
  },
  'text-empty': {
    kk: { message: 'Мәтін бос', hint: 'Мәтінін жазыңыз не кілтті түгел алып тастаңыз.' },
    ru: { message: 'Текст пуст', hint: 'Запишите текст или уберите ключ целиком.' },
    en: { message: 'The text is empty', hint: 'Write the text, or leave the whole key out.' },
  },
  'number-too-small': {
    kk: { message: '{found} саны {limit} шегінен аз', hint: 'Кемінде {limit} жазыңыз.' },
    ru: { message: 'Число {found} меньше {limit}', hint: 'Запишите не менее {limit}.' },
    en: { message: 'The number {found} is below {limit}', hint: 'Write at least {limit}.' },
  },
  'number-too-large': {
    kk: { message: '{found} саны {limit} шегінен асады', hint: 'Ең көбі {limit} жазыңыз.' },
    ru: { message: 'Число {found} больше {limit}', hint: 'Запишите не более {limit}.' },
    en: { message: 'The number {found} is above {limit}', hint: 'Write at most {limit}.' },
  },
  'too-few-items': {
    kk: { message: 'Мұнда {found} элемент бар', hint: 'Кемінде {limit} болуы керек.' },
    ru: { message: 'Здесь элементов: {found}', hint: 'Нужно не менее {limit}.' },
    en: { message: 'There are {found} items here', hint: 'At least {limit} are needed.' },
  },
} as const satisfies MessageArea;
