import type { OwnLanguage } from '../../schema/languages.ts';

type Say<A extends readonly unknown[]> = Readonly<Record<OwnLanguage, (...args: A) => string>>;
type Words = Readonly<Record<OwnLanguage, string>>;

/** The document and the entry: “Towns, North”. */
const subject: Say<[document: string, entry: string]> = {
  kk: (document, entry) => `«${document}», ${entry}: `,
  ru: (document, entry) => `«${document}», ${entry}: `,
  en: (document, entry) => `“${document}”, ${entry}: `,
};
const superseded: Words = {
  kk: 'бұрынғы жазбаның орнына жаңасы келеді',
  ru: 'прежняя запись заменяется новой',
  en: 'the earlier entry is superseded by a new one',
};
const because: Say<[reason: string]> = {
  kk: (reason) => `себебі: ${reason}`,
  ru: (reason) => `причина: ${reason}`,
  en: (reason) => `reason: ${reason}`,
};
const document: Say<[title: string]> = {
  kk: (title) => `«${title}»: жаңа құжат`,
  ru: (title) => `«${title}»: новый документ`,
  en: (title) => `“${title}”: a new document`,
};
const added: Words = { kk: 'жаңа жазба', ru: 'новая запись', en: 'a new entry' };
const removed: Words = { kk: 'алып тасталды', ru: 'исключено', en: 'removed' };
const changed: Words = { kk: 'өзгерді', ru: 'изменено', en: 'changed' };
const head: Words = { kk: 'атауы немесе қасиеттері', ru: 'название или свойства', en: 'name or properties' };

const until: Say<[day: string]> = {
  kk: (day) => `соңғы күні — ${day}`,
  ru: (day) => `последний день — ${day}`,
  en: (day) => `its last day is ${day}`,
};
const endless: Words = {
  kk: 'соңғы күні енді көрсетілмейді',
  ru: 'последний день больше не указан',
  en: 'it has no last day any more',
};
const from: Say<[day: string]> = {
  kk: (day) => `бірінші күні — ${day}`,
  ru: (day) => `первый день — ${day}`,
  en: (day) => `its first day is ${day}`,
};
const always: Words = {
  kk: 'бірінші күні енді көрсетілмейді',
  ru: 'первый день больше не указан',
  en: 'it has no first day any more',
};
const is: Say<[was: string, is: string]> = {
  kk: (was, is) => `бұрын ${was}, енді ${is}`,
  ru: (was, is) => `было ${was}, стало ${is}`,
  en: (was, is) => `${was} becomes ${is}`,
};
const official: Words = {
  kk: 'ресми күндер: нәтижелер енді алдын ала емес',
  ru: 'официальные дни: результаты больше не предварительные',
  en: 'the official days: results are no longer provisional',
};
const statutory: Words = {
  kk: 'тек заңдағы күндер: нәтижелер алдын ала болып табылады',
  ru: 'только дни по закону: результаты предварительные',
  en: 'the statutory days only: results are provisional',
};
const daysAdded: Say<[days: string]> = {
  kk: (days) => `қосылды: ${days}`,
  ru: (days) => `добавлено: ${days}`,
  en: (days) => `added: ${days}`,
};
const daysRemoved: Say<[days: string]> = {
  kk: (days) => `енді ерекше күн емес: ${days}`,
  ru: (days) => `больше не особые дни: ${days}`,
  en: (days) => `no longer special: ${days}`,
};
const daysChanged: Say<[days: string]> = {
  kk: (days) => `өзгерді: ${days}`,
  ru: (days) => `изменено: ${days}`,
  en: (days) => `changed: ${days}`,
};
const parts: Words = { kk: 'бөліктері өзгерді', ru: 'изменены части', en: 'its parts change' };
const details: Words = { kk: 'мәліметтері өзгерді', ru: 'изменены сведения', en: 'its details change' };

/** The words for changes of documents that services share. */
export const sharedPhrases = {
  subject,
  superseded,
  because,
  document,
  added,
  removed,
  changed,
  head,
  until,
  endless,
  from,
  always,
  is,
  official,
  statutory,
  daysAdded,
  daysRemoved,
  daysChanged,
  parts,
  details,
} as const;
