import type { InOwnLanguages } from '../../engine/schema/languages.ts';

/** What a whole aspect of an edition is called, where a finding names no item of it. `""` is the whole edition. */
export const ASPECT_NAMES: Readonly<Record<string, InOwnLanguages<string>>> = {
  '': { kk: 'бүкіл редакция', ru: 'вся редакция', en: 'the whole edition' },
  service: { kk: 'қызмет', ru: 'услуга', en: 'the service' },
  'service/channels': { kk: 'беру тәсілдері', ru: 'способы подачи', en: 'ways to apply' },
  'service/variants': { kk: 'кіші түрлер', ru: 'подвиды', en: 'variants' },
  facts: { kk: 'фактілер', ru: 'факты', en: 'facts' },
  form: { kk: 'нысан', ru: 'форма', en: 'form' },
  conditions: { kk: 'ортақ шарттар', ru: 'общие условия', en: 'shared conditions' },
  documents: { kk: 'құжаттар', ru: 'документы', en: 'documents' },
  grounds: { kk: 'негіздер', ru: 'основания', en: 'grounds' },
  requirements: { kk: 'талаптар', ru: 'требования', en: 'requirements' },
  deadlines: { kk: 'мерзімдер', ru: 'сроки', en: 'deadlines' },
  entitlements: { kk: 'не беріледі', ru: 'что предоставляется', en: 'what is granted' },
  workflow: { kk: 'тәртіп', ru: 'порядок', en: 'procedure' },
  notices: { kk: 'хабарламалар', ru: 'уведомления', en: 'notices' },
  open: { kk: 'ашық мәселелер', ru: 'открытые вопросы', en: 'open questions' },
  information: { kk: 'мәліметтер', ru: 'сведения', en: 'information' },
  standards: { kk: 'қызмет көрсету нормалары', ru: 'нормы обслуживания', en: 'standards of service' },
  amounts: { kk: 'сомалар', ru: 'суммы', en: 'amounts' },
  tables: { kk: 'шешім кестелері', ru: 'таблицы решений', en: 'decision tables' },
  scoring: { kk: 'балл беру', ru: 'баллы', en: 'scoring' },
  windows: { kk: 'өтініш беру уақыты', ru: 'время подачи', en: 'times to apply' },
  attempts: { kk: 'талпыныстар', ru: 'попытки', en: 'attempts' },
  votes: { kk: 'дауыс беру', ru: 'голосования', en: 'votes' },
  quotas: { kk: 'орындар', ru: 'места', en: 'places' },
};

/** What an open question does, in words. */
export const EFFECT_NAMES: Readonly<Record<string, InOwnLanguages<string>>> = {
  note: { kk: 'тек көрсетіледі', ru: 'к сведению', en: 'only shown' },
  undetermined: {
    kk: 'автоматты нәтижені ұстап қалады',
    ru: 'удерживает автоматический результат',
    en: 'holds back an automatic result',
  },
};
