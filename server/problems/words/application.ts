import type { ProblemKind } from './kind.ts';

/** Problems with applications, cases, their facts and files. */
export const applicationProblems = {
  'unknown-application': {
    status: 404,
    kk: 'Мұндай өтініш жоқ',
    ru: 'Такого заявления нет',
    en: 'There is no such application',
  },
  'unknown-case': { status: 404, kk: 'Мұндай іс жоқ', ru: 'Такого дела нет', en: 'There is no such case' },
  'unknown-attachment': {
    status: 404,
    kk: 'Мұндай файл жоқ',
    ru: 'Такого файла нет',
    en: 'There is no such file',
  },
  'unknown-document': {
    status: 404,
    kk: 'Бұл өтініште «{document}» құжаты жоқ',
    ru: 'В этом заявлении нет документа «{document}»',
    en: 'This application has no document “{document}”',
  },
  'unknown-open': {
    status: 404,
    kk: 'Бұл іске қатысты «{open}» ашық мәселесі жоқ',
    ru: 'У этого дела нет открытого вопроса «{open}»',
    en: 'This case has no open question “{open}”',
  },
  'invalid-facts': {
    status: 400,
    kk: 'Фактілер дұрыс емес',
    ru: 'Факты неверны',
    en: 'The facts are not valid',
  },
  'invalid-answers': {
    status: 422,
    kk: 'Өтініш толық емес немесе онда қате бар',
    ru: 'Заявление неполно или содержит ошибки',
    en: 'The application is incomplete or has mistakes',
  },
  'not-applicants-facts': {
    status: 400,
    kk: 'Бұл фактілерді өтініш беруші айтпайды',
    ru: 'Эти факты устанавливает не заявитель',
    en: 'The applicant does not state these facts',
  },
  'not-officers-facts': {
    status: 400,
    kk: 'Бұл фактілерді қызметкер анықтамайды',
    ru: 'Эти факты устанавливает не сотрудник',
    en: 'An officer does not establish these facts',
  },
  'sequence-conflict': {
    status: 409,
    kk: 'Іс осы арада өзгерді ({actual}-оқиға); қайта ашып көріңіз',
    ru: 'Дело тем временем изменилось (событие {actual}); откройте его снова',
    en: 'The case has changed meanwhile (event {actual}); open it again',
  },
  'already-submitted': {
    status: 409,
    kk: 'Өтініш берілген, оны енді өзгертуге болмайды',
    ru: 'Заявление уже подано и больше не изменяется',
    en: 'The application was submitted and can no longer be changed',
  },
  'not-submitted': {
    status: 409,
    kk: 'Өтініш әлі берілмеген',
    ru: 'Заявление ещё не подано',
    en: 'The application is not submitted yet',
  },
  'case-closed': { status: 409, kk: 'Іс аяқталған', ru: 'Дело завершено', en: 'The case is closed' },
  'channel-not-electronic': {
    status: 409,
    kk: 'Бұл арна арқылы өтінішті тек қызметкер енгізеді',
    ru: 'По этому каналу заявление вносит только сотрудник',
    en: 'Through this channel only staff enter an application',
  },
  'already-settled': {
    status: 409,
    kk: 'Бұл мәселе іс үшін шешілген',
    ru: 'Этот вопрос для дела уже решён',
    en: 'This question is already settled for the case',
  },
  'unknown-reading': {
    status: 409,
    kk: 'Бұл мәселе түсініктерінің бірін таңдау арқылы ғана шешіледі',
    ru: 'Этот вопрос решают, только выбирая одно из его прочтений',
    en: 'This question is settled only by choosing one of its readings',
  },
  'not-set-aside': {
    status: 409,
    kk: 'Бұл мәселені тек «қолданылады» деп шешуге болады: ол жеке негіздерге ғана қатысты емес',
    ru: 'Этот вопрос можно решить только как «применяется»: он касается не одних оснований',
    en: 'This question can only be settled as "applies": it touches more than grounds',
  },
  'no-way-to-submit': {
    status: 409,
    kk: 'Қазір өтініш беру мүмкін емес',
    ru: 'Сейчас подать заявление нельзя',
    en: 'An application cannot be submitted now',
  },
  'attachment-type': {
    status: 415,
    kk: 'PDF, PNG немесе JPEG файлы қажет',
    ru: 'Нужен файл PDF, PNG или JPEG',
    en: 'A PDF, PNG or JPEG file is needed',
  },
  'attachment-empty': { status: 400, kk: 'Файл бос', ru: 'Файл пуст', en: 'The file is empty' },
  'case-damaged': {
    status: 500,
    kk: 'Істің жазбасы бүлінген; әкімшіге хабарлаңыз',
    ru: 'Запись дела повреждена; сообщите администратору',
    en: 'The record of this case is damaged; tell the administrator',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
