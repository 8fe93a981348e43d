import type { OwnLanguage } from '../../schema/languages.ts';
import type { Wording } from '../message.ts';

/** What of a problem is said otherwise to someone who works in forms and has never seen a definition file. */
export type PlainWording = Readonly<Record<OwnLanguage, Pick<Wording, 'hint'> & Partial<Wording>>>;

/** What to do about it, in the words of the forms; what is wrong is said well enough already. */
export const todo = (kk: string, ru: string, en: string): PlainWording => ({
  kk: { hint: kk },
  ru: { hint: ru },
  en: { hint: en },
});

type Said = readonly [message: string, hint: string];

/** What is wrong and what to do about it, in the words of the forms. */
export const said = (kk: Said, ru: Said, en: Said): PlainWording => {
  const wording = ([message, hint]: Said): Wording => ({ message, hint });
  return { kk: wording(kk), ru: wording(ru), en: wording(en) };
};
