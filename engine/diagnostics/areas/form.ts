import type { MessageArea } from '../message.ts';

/** What keeps a form from being generated. */
export const formMessages = {
  'form-condition-outside-form': {
    kk: {
      message: '«{field}» өрісінің шарты формада сұралмайтын «{fact}» фактісіне сүйенеді.',
      hint: 'Шартты өтініш беруші осы формада жауап беретін фактілер арқылы жазыңыз.',
    },
    ru: {
      message: 'Условие поля «{field}» опирается на факт «{fact}», который в форме не спрашивается.',
      hint: 'Запишите условие через факты, о которых заявитель отвечает в этой форме.',
    },
    en: {
      message:
        'The condition of the field “{field}” rests on the fact “{fact}”, which the form does not ask for.',
      hint: 'Write the condition over facts that the applicant answers in this form.',
    },
  },
  'form-condition-not-translatable': {
    kk: {
      message:
        '«{field}» өрісінің шартында «{fact}» фактісі «{operator}» арқылы тұрақты мәнмен салыстырылмайды.',
      hint: 'Форма шарттары жауапты тек тұрақты мәнмен салыстыра алады, басқа фактімен немесе құрылымның бөлігімен емес.',
    },
    ru: {
      message:
        'В условии поля «{field}» факт «{fact}» с оператором «{operator}» сравнивается не с постоянным значением.',
      hint: 'Условия формы сравнивают ответ только с постоянным значением, не с другим фактом и не с частью структуры.',
    },
    en: {
      message:
        'In the condition of the field “{field}” the fact “{fact}” is not compared with a constant by “{operator}”.',
      hint: 'Conditions of a form compare an answer with a constant only, not with another fact nor a part of a structure.',
    },
  },
  'form-condition-over-list': {
    kk: {
      message: '«{field}» өрісінің «{list}» тізімі бойынша шартын форма айта алмайды.',
      hint: 'Форма жолдың өз өрістерін тұрақты мәнмен салыстыра алады, барлық жолды санай алады, шартқа сай жолдың бар-жоғын ғана біледі. Әйтпесе бөлек сұрақ қойыңыз.',
    },
    ru: {
      message: 'Условие поля «{field}» по списку «{list}» форма выразить не может.',
      hint: 'Форма сравнивает поля самой строки с постоянным значением, считает все строки, а о строках с условием знает лишь, есть ли такие. Иначе задайте отдельный вопрос.',
    },
    en: {
      message: 'The form cannot express the condition of the field “{field}” over the list “{list}”.',
      hint: "A form compares a row's own fields with constants, counts whole lists, and of rows with a condition knows only whether there are any. Otherwise ask a question of its own.",
    },
  },
  'form-condition-circular': {
    kk: {
      message: '«{field}» өрісінің көрінуі өзіне өзі тәуелді.',
      hint: 'Өріс шарттарының бірін шеңберден шығарыңыз.',
    },
    ru: {
      message: 'Показ поля «{field}» зависит от него самого.',
      hint: 'Разорвите круг: уберите одно из условий полей.',
    },
    en: {
      message: 'Whether the field “{field}” shows depends on itself.',
      hint: 'Break the circle: remove one of the conditions of the fields.',
    },
  },
} as const satisfies MessageArea;
