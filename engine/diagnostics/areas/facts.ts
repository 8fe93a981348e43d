import type { MessageArea } from '../message.ts';
import { factBoundsMessages } from './fact-bounds.ts';

/** Facts as they come from forms, registries and officers. */
export const factsMessages = {
  ...factBoundsMessages,
  'facts-not-an-object': {
    kk: {
      message: 'Фактілер {found} түрінде берілген',
      hint: 'Фактілерді {"факт-кілті": мәні} түріндегі объект етіп беріңіз.',
    },
    ru: {
      message: 'Факты переданы как {found}',
      hint: 'Передайте факты объектом вида {"ключ-факта": значение}.',
    },
    en: {
      message: 'The facts are given as {found}',
      hint: 'Give the facts as an object of the form {"fact-key": value}.',
    },
  },
  'fact-is-computed': {
    kk: { message: '«{fact}» фактісін жүйенің өзі есептейді', hint: 'Оны алып тастаңыз.' },
    ru: { message: 'Факт «{fact}» вычисляет сама система', hint: 'Уберите его.' },
    en: { message: 'The fact “{fact}” is computed by the engine itself', hint: 'Leave it out.' },
  },
  'fact-not-boolean': {
    kk: {
      message: '«{fact}» фактісі «иә» не «жоқ» деген жауапты қажет етеді, берілгені: {found}',
      hint: 'true не false жазыңыз; жауап белгісіз болса, фактіні қалдырып кетіңіз.',
    },
    ru: {
      message: 'Факт «{fact}» требует ответа «да» или «нет», а дано: {found}',
      hint: 'Запишите true или false; если ответ неизвестен, опустите факт.',
    },
    en: {
      message: 'The fact “{fact}” needs yes or no, but has {found}',
      hint: 'Write true or false; leave the fact out where the answer is unknown.',
    },
  },
  'fact-not-text': {
    kk: {
      message: '«{fact}» фактісі мәтінді қажет етеді, берілгені: {found}',
      hint: 'Тырнақшаға алынған мәтін жазыңыз.',
    },
    ru: { message: 'Факт «{fact}» требует текста, а дано: {found}', hint: 'Запишите текст в кавычках.' },
    en: {
      message: 'The fact “{fact}” needs a text, but has {found}',
      hint: 'Write a text in quotation marks.',
    },
  },
  'fact-not-integer': {
    kk: {
      message: '«{fact}» фактісі бүтін санды қажет етеді, берілгені: {found}',
      hint: 'Тырнақшасыз бүтін сан жазыңыз.',
    },
    ru: {
      message: 'Факт «{fact}» требует целого числа, а дано: {found}',
      hint: 'Запишите целое число без кавычек.',
    },
    en: {
      message: 'The fact “{fact}” needs a whole number, but has {found}',
      hint: 'Write a whole number without quotation marks.',
    },
  },
  'fact-not-decimal': {
    kk: {
      message: '«{fact}» фактісі ондық санды қажет етеді, берілгені: {found}',
      hint: 'Санды тырнақшада, нүктемен жазыңыз, мысалы "1234.50".',
    },
    ru: {
      message: 'Факт «{fact}» требует десятичного числа, а дано: {found}',
      hint: 'Запишите число в кавычках, с точкой, например "1234.50".',
    },
    en: {
      message: 'The fact “{fact}” needs a decimal number, but has {found}',
      hint: 'Write the number in quotation marks, with a point, such as "1234.50".',
    },
  },
  'fact-too-precise': {
    kk: {
      message: '«{fact}» фактісінде нүктеден кейінгі таңба тым көп: {found}',
      hint: 'Нүктеден кейін ең көбі {limit} таңба жазыңыз.',
    },
    ru: {
      message: 'У факта «{fact}» слишком много знаков после точки: {found}',
      hint: 'Запишите не больше {limit} знаков после точки.',
    },
    en: {
      message: 'The fact “{fact}” has too many digits after the point: {found}',
      hint: 'Write at most {limit} digits after the point.',
    },
  },
  'fact-not-date': {
    kk: {
      message: '«{fact}» фактісі күнді қажет етеді, берілгені: {found}',
      hint: 'Күнтізбеде бар күнді ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    },
    ru: {
      message: 'Факт «{fact}» требует даты, а дано: {found}',
      hint: 'Запишите существующую дату в виде ГГГГ-ММ-ДД.',
    },
    en: {
      message: 'The fact “{fact}” needs a date, but has {found}',
      hint: 'Write a date that exists, as YYYY-MM-DD.',
    },
  },
  'fact-not-an-option': {
    kk: {
      message: '«{fact}» фактісінде {found} деген нұсқа жоқ',
      hint: '[«{nearest}» деп жазғыңыз келген болар. ]Нұсқалары: {known}.',
    },
    ru: {
      message: 'У факта «{fact}» нет варианта {found}',
      hint: '[Возможно, имелось в виду «{nearest}». ]Варианты: {known}.',
    },
    en: {
      message: 'The fact “{fact}” has no option {found}',
      hint: '[Did you mean “{nearest}”? ]Its options are: {known}.',
    },
  },
  'fact-not-a-code': {
    kk: {
      message: '«{fact}» фактісінің {found} коды «{codelist}» анықтамалығында жоқ',
      hint: '[«{nearest}» деп жазғыңыз келген болар. ]Анықтамалықта бар кілтті жазыңыз: {known}.',
    },
    ru: {
      message: 'Кода {found} факта «{fact}» нет в справочнике «{codelist}»',
      hint: '[Возможно, имелось в виду «{nearest}». ]Укажите ключ из справочника: {known}.',
    },
    en: {
      message: 'The code {found} of the fact “{fact}” is not in the code list “{codelist}”',
      hint: '[Did you mean “{nearest}”? ]Give a key of the code list: {known}.',
    },
  },
  'fact-not-a-list': {
    kk: {
      message: '«{fact}» фактісі жолдар тізімін қажет етеді, берілгені: {found}',
      hint: 'Әр жолы объект болатын тізім жазыңыз: [{"өріс": мәні}].',
    },
    ru: {
      message: 'Факт «{fact}» требует списка строк, а дано: {found}',
      hint: 'Запишите список объектов: [{"поле": значение}].',
    },
    en: {
      message: 'The fact “{fact}” needs a list of rows, but has {found}',
      hint: 'Write a list of objects: [{"field": value}].',
    },
  },
  'fact-row-field-missing': {
    kk: {
      message: '«{fact}» тізімінің жолында «{field}» өрісі жоқ',
      hint: 'Міндетті «{field}» өрісін толтырыңыз.',
    },
    ru: {
      message: 'В строке списка «{fact}» нет поля «{field}»',
      hint: 'Заполните обязательное поле «{field}».',
    },
    en: {
      message: 'A row of the list “{fact}” has no “{field}”',
      hint: 'Give the required field “{field}”.',
    },
  },
} as const satisfies MessageArea;
