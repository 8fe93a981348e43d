import { factsOf } from '../facts/of.ts';
import { spokenFor } from '../schema/languages.ts';
import type { Language, Text } from '../schema/text.ts';
import { wording } from '../text/localize.ts';
import { quoted } from '../text/value.ts';
import type { Side, Words } from './describer.ts';

type Namer = (key: string, side: Side, language: Language) => string;

/** The title of a thing in quotes; a key that names nothing is shown itself. */
const titled =
  (find: (side: Side, key: string) => { readonly title: Text } | undefined): Namer =>
  (key, side, language) => {
    const found = find(side, key);
    return quoted(found ? wording(found.title, language) : key);
  };

/** Names of things by key, each in quotes. */
export const nameOf = {
  variant: titled(({ edition }, key) => edition.service.variants[key]),
  channel: titled(({ edition }, key) => edition.service.channels[key]),
  event: titled(({ edition }, key) => edition.workflow.events[key]),
  state: titled(({ edition }, key) => edition.workflow.states[key]),
  role: titled(({ edition }, key) => edition.workflow.roles[key]),
  fact: titled(({ edition }, key) => factsOf(edition)[key]),
  document: titled(({ edition }, key) => edition.documents?.[key]),
  notice: titled(({ edition }, key) => edition.notices?.[key]),
  calendar: titled(({ library }, key) => library.calendars[key]),
  codelist: titled(({ library }, key) => library.codelists[key]),
} as const;

/** Several keys as names, separated by commas. */
export const namesOf = (namer: Namer, keys: readonly string[], side: Side, language: Language): string =>
  keys.map((key) => namer(key, side, language)).join(', ');

const ALL_VARIANTS: Words = { kk: 'барлық кіші түр үшін', ru: 'для всех подвидов', en: 'for all variants' };
const FOR: Words = { kk: 'кіші түрлері:', ru: 'для подвидов:', en: 'for' };

/** As `variantsOf`, but nothing where it is all of them. */
export function someVariantsOf(keys: readonly string[], side: Side, language: Language): readonly string[] {
  const all = Object.keys(side.edition.service.variants);
  return all.every((key) => keys.includes(key)) ? [] : [variantsOf(keys, side, language)];
}

/** The variants that an item applies to: by name, or that it is all of them. */
export function variantsOf(keys: readonly string[], side: Side, language: Language): string {
  const all = Object.keys(side.edition.service.variants);
  if (all.every((key) => keys.includes(key))) return ALL_VARIANTS[spokenFor(language)];
  return `${FOR[spokenFor(language)]} ${namesOf(nameOf.variant, keys, side, language)}`;
}

const FOR_EACH: Words = {
  kk: 'мына тізімнің әр адамы үшін:',
  ru: 'для каждого из списка',
  en: 'for each person of',
};

/** That an item is asked of each person of a list. */
export const forEach = (list: string, side: Side, language: Language): string =>
  `${FOR_EACH[spokenFor(language)]} ${nameOf.fact(list, side, language)}`;

const LONGEST_NAME = 90;

/** A long legal text cut at a word. */
export function shortened(text: string, longest = LONGEST_NAME): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\s,;:–—-]+$/, '')} …`;
}
