import type { MessageArea } from '../message.ts';

/** Comparing editions, and asking which act set a value. */
export const diffMessages = {
  'pointer-never-existed': {
    kk: {
      message: '«{service}» қызметінің ешбір редакциясында {pointer} орны болмаған',
      hint: 'Көрсеткішті тексеріңіз: ол біріктірілген редакцияның түбірінен басталады, мысалы /deadlines/<мерзім>/length. Барлық орындарды «show» көрсетеді.',
    },
    ru: {
      message: 'Ни в одной редакции услуги «{service}» нет места {pointer}',
      hint: 'Проверьте указатель: он начинается от корня сводной редакции, например /deadlines/<срок>/length. Все места показывает «show».',
    },
    en: {
      message: 'No edition of the service “{service}” has had anything at {pointer}',
      hint: 'Check the pointer: it starts at the root of the consolidated edition, as in /deadlines/<deadline>/length. “show” prints every place there is.',
    },
  },
} as const satisfies MessageArea;
