import type { ProblemKind } from './kind.ts';

/** Problems with what is asked of a service and its editions. */
export const serviceProblems = {
  'unknown-service': {
    status: 404,
    kk: '«{service}» қызметі жоқ',
    ru: 'Услуги «{service}» нет',
    en: 'There is no service “{service}”',
  },
  'unknown-act': {
    status: 404,
    kk: '«{act}» актісі жоқ',
    ru: 'Акта «{act}» нет',
    en: 'There is no act “{act}”',
  },
  'unknown-guidance': {
    status: 404,
    kk: '«{topic}» анықтама тақырыбы жоқ',
    ru: 'Темы справки «{topic}» нет',
    en: 'There is no guidance topic “{topic}”',
  },
  'no-edition': {
    status: 404,
    kk: 'Бұл күні қолданыстағы редакция жоқ',
    ru: 'На эту дату нет действующей редакции',
    en: 'No edition is in force on that date',
  },
  'unknown-edition': {
    status: 404,
    kk: '«{edition}» редакциясы жоқ',
    ru: 'Редакции «{edition}» нет',
    en: 'There is no edition “{edition}”',
  },
  'unknown-variant': {
    status: 404,
    kk: '«{variant}» кіші түрі жоқ',
    ru: 'Подвида «{variant}» нет',
    en: 'There is no variant “{variant}”',
  },
  'unknown-channel': {
    status: 404,
    kk: '«{channel}» арнасы бұл кіші түрге жоқ',
    ru: 'Канала «{channel}» для этого подвида нет',
    en: 'There is no channel “{channel}” for this variant',
  },
  'unknown-pointer': {
    status: 404,
    kk: 'Редакцияда «{pointer}» жоқ',
    ru: 'В редакции нет «{pointer}»',
    en: 'The edition has nothing at “{pointer}”',
  },
  'unknown-validator': {
    status: 404,
    kk: 'Мұндай тексергіш жоқ; формадан қайта бастаңыз',
    ru: 'Такого валидатора нет; начните с формы',
    en: 'There is no such validator; ask for the form first',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
