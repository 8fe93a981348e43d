import type { MessageArea } from '../message.ts';

/** Editions on a date, and the amendments that make them. (`unknown-service` is among the references.) */
export const editionMessages = {
  'before-first-edition': {
    kk: {
      message: '{at} күні «{service}» қызметі әлі болмаған',
      hint: 'Бірінші редакция {first} күнінен бастап қолданылады.',
    },
    ru: {
      message: 'На {at} у услуги «{service}» ещё нет редакции',
      hint: 'Первая редакция действует с {first}.',
    },
    en: {
      message: 'On {at} the service “{service}” has no edition yet',
      hint: 'Its first edition is in force from {first}.',
    },
  },
  'not-yet-published': {
    kk: {
      message: '{knownAt} сәтінде «{service}» қызметінің бастапқы редакциясы жарияланбаған',
      hint: 'Кейінгі сәтті таңдаңыз; жариялау сәттері ledger.json файлында.',
    },
    ru: {
      message: 'К моменту {knownAt} исходная редакция услуги «{service}» не была опубликована',
      hint: 'Выберите более поздний момент; моменты публикации — в ledger.json.',
    },
    en: {
      message: 'At {knownAt} the base edition of the service “{service}” was not published',
      hint: 'Choose a later moment; ledger.json has the moments of publication.',
    },
  },
  'restates-nothing': {
    kk: {
      message: 'Қайта жазылатын {pointer} осы бөліктің алдындағы редакцияда жоқ',
      hint: '[Жақын атау: {nearest}. ]Сілтемені түзетіңіз не алып тастаңыз.',
    },
    ru: {
      message: 'В редакции перед этой частью нет {pointer}, которое она излагает заново',
      hint: '[Похожее имя: {nearest}. ]Исправьте указатель или уберите его.',
    },
    en: {
      message: 'The edition before this part has no {pointer} to restate',
      hint: '[A similar name is {nearest}. ]Correct the pointer, or remove it.',
    },
  },
  'deletes-nothing': {
    kk: {
      message: 'Жойылатын {pointer} осы бөліктің алдындағы редакцияда жоқ',
      hint: '[Жақын атау: {nearest}. ]null орнын түзетіңіз не алып тастаңыз.',
    },
    ru: {
      message: 'В редакции перед этой частью нет {pointer}, которое она удаляет',
      hint: '[Похожее имя: {nearest}. ]Исправьте место null или уберите его.',
    },
    en: {
      message: 'The edition before this part has no {pointer} to delete',
      hint: '[A similar name is {nearest}. ]Correct the place of null, or remove it.',
    },
  },
  'part-before-base': {
    kk: {
      message: 'Бөлік {from} күнінен басталады, ал бастапқы редакция {first} күнінен',
      hint: 'Бөліктің күнін бастапқы редакциядан ерте емес етіңіз.',
    },
    ru: {
      message: 'Часть действует с {from}, а исходная редакция — с {first}',
      hint: 'Дата части не может быть раньше исходной редакции.',
    },
    en: {
      message: 'The part is in force from {from}, the base edition only from {first}',
      hint: 'A part cannot begin before the base edition.',
    },
  },
  'parts-overlap': {
    kk: {
      message: '{pointer} орнын «{act}» актісінің «{part}» бөлігі де өзгертеді',
      hint: 'Бұл әдейі болса, «over» тізіміне {pointer} қосыңыз; әйтпесе біреуін алып тастаңыз.',
    },
    ru: {
      message: '{pointer} меняет и часть «{part}» акта «{act}»',
      hint: 'Если это намеренно, добавьте {pointer} в «over»; иначе уберите одно из изменений.',
    },
    en: {
      message: '{pointer} is also changed by the part “{part}” of the act “{act}”',
      hint: 'If that is meant, add {pointer} to “over”; otherwise remove one of the changes.',
    },
  },
  'over-nothing': {
    kk: { message: '{pointer} орнын басқа акт өзгертпейді', hint: 'Оны «over» тізімінен алып тастаңыз.' },
    ru: { message: '{pointer} другой акт не меняет', hint: 'Уберите его из «over».' },
    en: { message: 'No other act changes {pointer}', hint: 'Remove it from “over”.' },
  },
} as const satisfies MessageArea;
