import type { MessageArea } from '../message.ts';
import { unknownReference } from '../wording.ts';

const plural = (kk: string, ru: string, en: string) => ({ kk, ru, en });

/** References from one definition to another that lead nowhere. */
export const referenceMessages = {
  'unknown-act': unknownReference({
    kk: 'акт',
    ru: 'акта',
    en: 'act',
    many: plural('актілер', 'акты', 'acts'),
  }),
  'unknown-provision': {
    kk: {
      message: '«{act}» актісінде «{found}» нормасы жоқ',
      hint: '[«{nearest}» деп жазғыңыз келген болар. ]Сілтемені түзетіңіз не норманы acts/{act}.json файлына қосыңыз.',
    },
    ru: {
      message: 'В акте «{act}» нет нормы «{found}»',
      hint: '[Возможно, имелась в виду «{nearest}». ]Исправьте ссылку или добавьте норму в acts/{act}.json.',
    },
    en: {
      message: 'The act “{act}” has no provision “{found}”',
      hint: '[Did you mean “{nearest}”? ]Correct the citation, or add the provision to acts/{act}.json.',
    },
  },
  'unknown-language': {
    kk: {
      message: 'Кітапхана «{found}» тілінде жазылмаған',
      hint: '[«{nearest}» деп жазғыңыз келген болар. ]Тілдің кодын түзетіңіз не оны library.json файлындағы тілдерге қосыңыз.[ Кітапхананың тілдері: {known}.]',
    },
    ru: {
      message: 'Библиотека не написана на языке «{found}»',
      hint: '[Возможно, имелся в виду «{nearest}». ]Исправьте код языка или добавьте его к языкам в library.json.[ Языки библиотеки: {known}.]',
    },
    en: {
      message: 'The library is not written in the language “{found}”',
      hint: '[Did you mean “{nearest}”? ]Correct the code of the language, or add it to the languages in library.json.[ The languages of the library are: {known}.]',
    },
  },
  'unknown-calendar': unknownReference({
    kk: 'күнтізбе',
    ru: 'календаря',
    en: 'calendar',
    many: plural('күнтізбелер', 'календари', 'calendars'),
  }),
  'unknown-codelist': unknownReference({
    kk: 'анықтамалық',
    ru: 'справочника',
    en: 'code list',
    many: plural('анықтамалықтар', 'справочники', 'code lists'),
  }),
  'unknown-condition': unknownReference({
    kk: 'ортақ шарт',
    ru: 'общего условия',
    en: 'shared condition',
    many: plural('ортақ шарттар', 'общие условия', 'shared conditions'),
  }),
  'unknown-fact': unknownReference({
    kk: 'факт',
    ru: 'факта',
    en: 'fact',
    many: plural('фактілер', 'факты', 'facts'),
  }),
  'unknown-parameter': unknownReference({
    kk: 'параметр',
    ru: 'параметра',
    en: 'parameter',
    many: plural('параметрлер', 'параметры', 'parameters'),
  }),
  'unknown-table': unknownReference({
    kk: 'шешімдер кестесі',
    ru: 'таблицы решений',
    en: 'decision table',
    many: plural('шешімдер кестелері', 'таблицы решений', 'decision tables'),
  }),
  'unknown-amount': unknownReference({
    kk: 'сома',
    ru: 'суммы',
    en: 'amount',
    many: plural('сомалар', 'суммы', 'amounts'),
  }),
  'unknown-scoring': unknownReference({
    kk: 'балл схемасы',
    ru: 'балльной схемы',
    en: 'scoring scheme',
    many: plural('балл схемалары', 'балльные схемы', 'scoring schemes'),
  }),
  'unknown-window': unknownReference({
    kk: 'өтініш беру кезеңі',
    ru: 'окна сроков',
    en: 'window',
    many: plural('кезеңдер', 'окна сроков', 'windows'),
  }),
  'unknown-attempts': unknownReference({
    kk: 'әрекеттер ережесі',
    ru: 'правила попыток',
    en: 'rule of attempts',
    many: plural('әрекеттер ережелері', 'правила попыток', 'rules of attempts'),
  }),
  'unknown-vote': unknownReference({
    kk: 'дауыс беру',
    ru: 'голосования',
    en: 'vote',
    many: plural('дауыс берулер', 'голосования', 'votes'),
  }),
  'unknown-quota': unknownReference({
    kk: 'квота',
    ru: 'квоты',
    en: 'quota',
    many: plural('квоталар', 'квоты', 'quotas'),
  }),
  'unknown-row-field': unknownReference({
    kk: 'өріс',
    ru: 'поля',
    en: 'field',
    many: plural('өрістер', 'поля', 'fields'),
  }),
  'unknown-document': unknownReference({
    kk: 'құжат',
    ru: 'документа',
    en: 'document',
    many: plural('құжаттар', 'документы', 'documents'),
  }),
  'unknown-ground': unknownReference({
    kk: 'негіз',
    ru: 'основания',
    en: 'ground',
    many: plural('негіздер', 'основания', 'grounds'),
  }),
  'unknown-requirement': unknownReference({
    kk: 'талап',
    ru: 'требования',
    en: 'requirement',
    many: plural('талаптар', 'требования', 'requirements'),
  }),
  'unknown-entitlement': unknownReference({
    kk: 'құқық',
    ru: 'права',
    en: 'entitlement',
    many: plural('құқықтар', 'права', 'entitlements'),
  }),
  'unknown-deadline': unknownReference({
    kk: 'мерзім',
    ru: 'срока',
    en: 'deadline',
    many: plural('мерзімдер', 'сроки', 'deadlines'),
  }),
  'unknown-variant': unknownReference({
    kk: 'кіші түр',
    ru: 'подвида',
    en: 'variant',
    many: plural('кіші түрлер', 'подвиды', 'variants'),
  }),
  'unknown-channel': unknownReference({
    kk: 'өтініш беру арнасы',
    ru: 'канала',
    en: 'channel',
    many: plural('арналар', 'каналы', 'channels'),
  }),
  'unknown-role': unknownReference({
    kk: 'рөл',
    ru: 'роли',
    en: 'role',
    many: plural('рөлдер', 'роли', 'roles'),
  }),
  'unknown-state': unknownReference({
    kk: 'күй',
    ru: 'состояния',
    en: 'state',
    many: plural('күйлер', 'состояния', 'states'),
  }),
  'unknown-event': unknownReference({
    kk: 'оқиға',
    ru: 'события',
    en: 'event',
    many: plural('оқиғалар', 'события', 'events'),
  }),
  'unknown-transition': unknownReference({
    kk: 'қадам',
    ru: 'шага',
    en: 'step',
    many: plural('қадамдар', 'шаги', 'steps'),
  }),
  'unknown-notice': unknownReference({
    kk: 'хабарлама',
    ru: 'уведомления',
    en: 'notice',
    many: plural('хабарламалар', 'уведомления', 'notices'),
  }),
  'unknown-open': unknownReference({
    kk: 'ашық мәселе',
    ru: 'открытого вопроса',
    en: 'open entry',
    many: plural('ашық мәселелер', 'открытые вопросы', 'open entries'),
  }),
  'unknown-value': unknownReference({
    kk: 'мән жазбасы',
    ru: 'записи значения',
    en: 'value entry',
    many: plural('жазбалар', 'записи', 'entries'),
  }),
  'unknown-guidance': unknownReference({
    kk: 'анықтама тақырыбы',
    ru: 'темы справки',
    en: 'guidance topic',
    many: plural('тақырыптар', 'темы', 'topics'),
  }),
  'unknown-guidance-entry': unknownReference({
    kk: 'анықтама жазбасы',
    ru: 'записи справки',
    en: 'guidance entry',
    many: plural('жазбалар', 'записи', 'entries'),
  }),
  'unknown-dimension': unknownReference({
    kk: 'анықтамалық өлшемі',
    ru: 'измерения справочника',
    en: 'dimension of the code list',
    many: plural('өлшемдер', 'измерения', 'dimensions'),
  }),
  'unknown-dimension-code': unknownReference({
    kk: 'код',
    ru: 'кода',
    en: 'code',
    many: plural('кодтар', 'коды', 'codes'),
  }),
  'unknown-service': unknownReference({
    kk: 'қызмет',
    ru: 'услуги',
    en: 'service',
    many: plural('қызметтер', 'услуги', 'services'),
  }),
} as const satisfies MessageArea;
