import { type OwnLanguage, spokenFor } from '../schema/languages.ts';
import type { Language } from '../schema/text.ts';

/** A thin space that does not break: between groups of three digits. */
const THIN = '\u202f';
const MINUS = '\u2212';

/** The sign of the decimal point. */
const POINT: Readonly<Record<OwnLanguage, string>> = { kk: ',', ru: ',', en: '.' };

/** Currencies with a sign of their own; of others the code stands for it. */
const SIGNS: Readonly<Record<string, string>> = { KZT: '₸', USD: '$', EUR: '€', RUB: '₽' };

/** An exact decimal as people write it: groups of three from five digits on, a minus sign, the language's point. */
export function formatDecimal(decimal: string, language: Language): string {
  const [whole = '', fraction] = decimal.replace('-', '').split('.');
  const sign = decimal.startsWith('-') ? MINUS : '';
  const point = fraction === undefined ? '' : `${POINT[spokenFor(language)]}${fraction}`;
  return `${sign}${grouped(whole)}${point}`;
}

/** A sum of money with its currency; of its fraction at least two digits, where it has one. */
export function formatMoney(decimal: string, currency: string, language: Language): string {
  const [whole = '', fraction] = decimal.split('.');
  const sum = fraction === undefined ? whole : `${whole}.${fraction.padEnd(2, '0')}`;
  const sign = Object.hasOwn(SIGNS, currency) ? SIGNS[currency] : undefined;
  return `${formatDecimal(sum, language)}\u00a0${sign ?? currency}`;
}

/** A decimal as people write it, as facts hold it: without spaces, with a point. What is no decimal stays wrong. */
export const readDecimal = (text: string): string =>
  text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(MINUS, '-')
    .replace(',', '.');

function grouped(digits: string): string {
  return digits.length < 5 ? digits : digits.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, THIN);
}
