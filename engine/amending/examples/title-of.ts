import {
  inOwnLanguages,
  type LibraryLanguages,
  type OwnLanguage,
  spokenFor,
} from '../../schema/languages.ts';
import type { Language, Text } from '../../schema/text.ts';
import { arrangeText } from '../../text/arrange.ts';
import { formatDate } from '../../text/date.ts';
import { wording } from '../../text/localize.ts';
import type { BaseExample, ItemExample } from './example.ts';
import type { ItemKind } from './items/kinds.ts';

type Phrase<A extends readonly unknown[]> = Readonly<Record<OwnLanguage, (...args: A) => string>>;

/** What a scenario is called that shows an item of a kind at work. */
const AT_WORK: Readonly<Record<Exclude<ItemKind, 'deadline'>, Phrase<[item: string]>>> = {
  ground: {
    kk: (item) => `Негіз бар: ${item}`,
    ru: (item) => `Основание есть: ${item}`,
    en: (item) => `Ground applies: ${item}`,
  },
  requirement: {
    kk: (item) => `Талап орындалмаған: ${item}`,
    ru: (item) => `Требование не выполнено: ${item}`,
    en: (item) => `Requirement not met: ${item}`,
  },
  document: {
    kk: (item) => `Құжат қажет: ${item}`,
    ru: (item) => `Документ нужен: ${item}`,
    en: (item) => `Document required: ${item}`,
  },
  entitlement: {
    kk: (item) => `Берілетін құқық: ${item}`,
    ru: (item) => `Предоставляется: ${item}`,
    en: (item) => `Granted: ${item}`,
  },
  amount: {
    kk: (item) => `Тиесілі сома: ${item}`,
    ru: (item) => `Сумма причитается: ${item}`,
    en: (item) => `Amount due: ${item}`,
  },
};

const DEADLINE: Phrase<[item: string, start: string]> = {
  kk: (item, start) => `Мерзім: ${item}, басталуы – ${start}`,
  ru: (item, start) => `Срок: ${item}, начало – ${start}`,
  en: (item, start) => `Deadline: ${item}, from ${start}`,
};

const NOTHING_AGAINST: Phrase<[variant: string]> = {
  kk: (variant) => `${variant}: ешқандай негіз жоқ`,
  ru: (variant) => `${variant}: оснований нет`,
  en: (variant) => `${variant}: no ground applies`,
};

/** What a scenario is called that is saved of an example, in the languages of the library that the software speaks; our own words. */
export function titleOf(
  example: BaseExample | ItemExample,
  variantTitle: Text | undefined,
  written: LibraryLanguages,
): Text {
  const titles = inOwnLanguages((language) => titleIn(example, variantTitle, language));
  const spoken = written.languages.filter((language) => language in titles);
  const languages = spoken.length === 0 ? [written.authoritative] : spoken;
  const text = Object.fromEntries(languages.map((language) => [language, titles[spokenFor(language)]]));
  return arrangeText({ ...text, unofficial: languages }, written);
}

function titleIn(example: BaseExample | ItemExample, variantTitle: Text | undefined, language: OwnLanguage) {
  if (example.kind === 'base') {
    const variant = variantTitle === undefined ? example.case.variant : wording(variantTitle, language);
    return NOTHING_AGAINST[language](shortened(variant));
  }
  const { kind, number, title } = example.item;
  const item = [number, shortened(said(title, language))].filter((word) => word !== undefined).join(' ');
  if (kind !== 'deadline') return AT_WORK[kind][language](item);
  return DEADLINE[language](item, formatDate(example.case.at, language));
}

const said = (text: Text, language: Language): string => wording(text, language).replace(/[\s.;:,]+$/u, '');

/** A title is read in lists. */
const LONG = 100;

/** A text as a title: cut after a word where it is long. */
export function shortened(text: string): string {
  if (text.length <= LONG) return text;
  const cut = text.slice(0, LONG);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
