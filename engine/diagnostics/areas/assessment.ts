import type { MessageArea } from '../message.ts';

/** What an assessment or a form is asked for. */
export const assessmentMessages = {
  'no-such-variant': {
    kk: {
      message: 'Бұл редакцияда «{variant}» түрі жоқ; бар түрлері: {known}.',
      hint: 'Көрсетілген түрлердің бірін таңдаңыз.',
    },
    ru: {
      message: 'В этой редакции нет варианта «{variant}»; есть: {known}.',
      hint: 'Выберите один из имеющихся вариантов.',
    },
    en: {
      message: 'This edition has no variant “{variant}”; it has: {known}.',
      hint: 'Choose one of the variants that exist.',
    },
  },
  'no-such-channel': {
    kk: {
      message: 'Бұл редакцияда «{channel}» арнасы жоқ; бар арналары: {known}.',
      hint: 'Көрсетілген арналардың бірін таңдаңыз.',
    },
    ru: {
      message: 'В этой редакции нет канала «{channel}»; есть: {known}.',
      hint: 'Выберите один из имеющихся каналов.',
    },
    en: {
      message: 'This edition has no channel “{channel}”; it has: {known}.',
      hint: 'Choose one of the channels that exist.',
    },
  },
  'channel-not-for-variant': {
    kk: {
      message: '«{channel}» арнасы «{variant}» түрін қабылдамайды; қабылдайтын арналар: {known}.',
      hint: 'Осы түрді қабылдайтын арнаны таңдаңыз.',
    },
    ru: {
      message: 'Канал «{channel}» не принимает вариант «{variant}»; его принимают: {known}.',
      hint: 'Выберите канал, который принимает этот вариант.',
    },
    en: {
      message: 'The channel “{channel}” does not take the variant “{variant}”; these do: {known}.',
      hint: 'Choose a channel that takes this variant.',
    },
  },
  'no-such-calendar': {
    kk: {
      message: 'Кітапханада «{calendar}» күнтізбесі жоқ.',
      hint: 'Күнтізбені кітапханаға қосыңыз немесе қызметтегі атауын түзетіңіз.',
    },
    ru: {
      message: 'В библиотеке нет календаря «{calendar}».',
      hint: 'Добавьте календарь в библиотеку или исправьте его имя в услуге.',
    },
    en: {
      message: 'The library has no calendar “{calendar}”.',
      hint: 'Add the calendar to the library, or correct its name in the service.',
    },
  },
} as const satisfies MessageArea;
