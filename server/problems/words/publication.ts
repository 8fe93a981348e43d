import type { ProblemKind } from './kind.ts';

/** Problems with putting an amendment in use, taking it back, and suspending a service. */
export const publicationProblems = {
  'amendment-behind': {
    status: 409,
    kk: 'Бұл құжаттар содан бері өзгертіліп жарияланды: алдымен жобаны жаңартыңыз',
    ru: 'Эти документы с тех пор опубликованы изменёнными: сначала обновите проект',
    en: 'These documents have since been published with changes: bring the draft up to date first',
  },
  'document-published': {
    status: 409,
    kk: 'Бұл құжаттар жарияланған және өзгертілмейді: өзгерісті жаңа актімен енгізіңіз',
    ru: 'Эти документы опубликованы и не меняются: внесите изменение новым актом',
    en: 'These documents are published and stay as they are: make the change by a new act',
  },
  'publication-faulty': {
    status: 422,
    kk: 'Осы өзгеріспен кітапхана қатесіз ашылмайды',
    ru: 'С этим изменением библиотека не открывается без ошибок',
    en: 'With this change the library does not open without errors',
  },
  'not-published': {
    status: 409,
    kk: 'Ол жарияланбаған',
    ru: 'Это не опубликовано',
    en: 'It is not published',
  },
  'recall-too-late': {
    status: 409,
    kk: 'Кері қайтару кеш: өзгерістің бір бөлігі {from} бастап қолданыста',
    ru: 'Отозвать поздно: часть изменения действует с {from}',
    en: 'It is too late to take it back: a part of it has been in force since {from}',
  },
  'recall-built-upon': {
    status: 409,
    kk: 'Кейінгі жарияланымдар осы құжаттарға сүйенеді: алдымен соларды кері қайтарыңыз',
    ru: 'На этих документах стоят более поздние публикации: сначала отзовите их',
    en: 'Later publications stand on these documents: take those back first',
  },
  'service-suspended': {
    status: 409,
    kk: 'Қызметке өтініш қабылдау уақытша тоқтатылды',
    ru: 'Приём заявлений на услугу временно приостановлен',
    en: 'Applications for the service are suspended for now',
  },
  'suspension-not-allowed': {
    status: 403,
    kk: 'Қызметті тоқтату және қайта қосу үшін бөлек құқық керек; ол сізге берілмеген',
    ru: 'Приостанавливать и возобновлять услугу можно только с отдельным правом; у вас его нет',
    en: 'Suspending and resuming a service needs a right of its own, which you do not have',
  },
  'not-suspended': {
    status: 409,
    kk: '«{service}» қызметі тоқтатылмаған',
    ru: 'Услуга «{service}» не приостановлена',
    en: 'The service “{service}” is not suspended',
  },
  'ledger-busy': {
    status: 409,
    kk: 'Осы сәтте басқа жарияланым болды: қайталап көріңіз',
    ru: 'В этот момент состоялась другая публикация: попробуйте ещё раз',
    en: 'Another publication was made at this very moment: try again',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
