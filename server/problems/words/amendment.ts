import type { ProblemKind } from './kind.ts';

/** Problems with an amendment that is being made, reviewed or published. */
export const amendmentProblems = {
  'unknown-amendment': {
    status: 404,
    kk: 'Мұндай өзгеріс жобасы жоқ',
    ru: 'Такого проекта изменений нет',
    en: 'There is no such amendment',
  },
  'unknown-comment': {
    status: 404,
    kk: 'Мұндай ескертпе жоқ',
    ru: 'Такого замечания нет',
    en: 'There is no such comment',
  },
  'amendment-not-editable': {
    status: 409,
    kk: 'Бұл күйде жоба өзгертілмейді; алдымен оны авторларына қайтарыңыз',
    ru: 'В этом состоянии проект не меняют; сначала верните его авторам',
    en: 'An amendment in this state is not edited; return it to its authors first',
  },
  'amendment-changed': {
    status: 409,
    kk: 'Жоба сіз көргеннен кейін өзгерді (қазір {actual}-жазба). Жаңасын қарап, қайталаңыз',
    ru: 'Проект изменился после того, как вы его видели (сейчас запись {actual}). Посмотрите новое и повторите',
    en: 'The amendment has changed since you saw it (it is now at {actual}). Look at it again, then repeat',
  },
  'wrong-amendment-state': {
    status: 409,
    kk: 'Жобаның қазіргі күйінде бұл қадам жасалмайды',
    ru: 'В нынешнем состоянии проекта этот шаг невозможен',
    en: 'This step cannot be taken in the state that the amendment is in',
  },
  'not-own-amendment': {
    status: 403,
    kk: 'Жобадан оның авторларының бірі немесе мақұлдау құқығы бар адам ғана бас тарта алады',
    ru: 'Прекратить работу над проектом может один из его авторов или тот, кто вправе утверждать',
    en: 'A draft is discarded by one of its authors, or by somebody who may approve',
  },
  'own-amendment': {
    status: 403,
    kk: 'Жобаны өзгерткен адам оны мақұлдай алмайды: басқа адам мақұлдауы керек',
    ru: 'Кто менял проект, не может его утвердить: это делает другой человек',
    en: 'Whoever has written any of an amendment cannot approve it: somebody else must',
  },
  'amendment-empty': {
    status: 409,
    kk: 'Жобада әлі ешқандай құжат жоқ',
    ru: 'В проекте ещё нет ни одного документа',
    en: 'The amendment holds no document yet',
  },
  'amendment-has-errors': {
    status: 409,
    kk: 'Жобада қателер бар: оларды түзетпей жариялауға болмайды',
    ru: 'В проекте есть ошибки: без их исправления опубликовать его нельзя',
    en: 'The amendment has errors: it cannot be published before they are mended',
  },
  'published-changed': {
    status: 409,
    kk: 'Жарияланған құжат өзгертілмейді: оған тек жаңа жазбалар қосылады',
    ru: 'Опубликованный документ не меняют: в него только добавляют новые записи',
    en: 'A published document is not changed: it only gains new entries',
  },
  'summary-missing': {
    status: 400,
    kk: 'Не өзгергенін қысқаша жазыңыз',
    ru: 'Напишите кратко, что меняется',
    en: 'Say in a few words what it changes',
  },
  'return-reason-missing': {
    status: 400,
    kk: 'Неге қайтарылғанын жазыңыз',
    ru: 'Напишите, почему проект возвращается',
    en: 'Say why it is returned',
  },
  'discard-reason-missing': {
    status: 400,
    kk: 'Жобадан неге бас тартылғанын жазыңыз',
    ru: 'Напишите, почему работа над проектом прекращается',
    en: 'Say why the draft is discarded',
  },
  'recall-reason-missing': {
    status: 400,
    kk: 'Неге кері қайтарылғанын жазыңыз',
    ru: 'Напишите, почему публикация отзывается',
    en: 'Say why it is recalled',
  },
  'document-too-large': {
    status: 413,
    kk: 'Құжат тым үлкен: ең көбі {limit} таңба',
    ru: 'Документ слишком велик: не более {limit} знаков',
    en: 'The document is too large: at most {limit} characters',
  },
  'amendment-too-large': {
    status: 413,
    kk: 'Жобада құжат тым көп: ең көбі {limit}',
    ru: 'В проекте слишком много документов: не более {limit}',
    en: 'The amendment holds too many documents: at most {limit}',
  },
  'record-damaged': {
    status: 500,
    kk: 'Жазба бүлінген; әкімшіге хабарлаңыз',
    ru: 'Запись повреждена; сообщите администратору',
    en: 'The record is damaged; tell the administrator',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
