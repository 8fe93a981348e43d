import { type OwnLanguage, spokenFor } from '../schema/languages.ts';
import type { Language } from '../schema/text.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Wording } from './message.ts';
import { messages } from './messages.ts';

/**
 * A diagnostic in words: what is wrong, and what to do about it.
 * In a template `{name}` is a parameter, and `[…]` is left out where a parameter inside it was not given.
 */
export function describe(diagnostic: Diagnostic, language: Language): Wording {
  const wording: Wording = messages[diagnostic.code][spokenFor(language)];
  const message = filled(wording.message, diagnostic.params);
  const where = filled(inEdition[spokenFor(language)], diagnostic.params);
  return { message: message + where, hint: filled(wording.hint, diagnostic.params) };
}

/** An amendment's mistake may show elsewhere in the edition that it makes: `edition` says where. */
const inEdition: Readonly<Record<OwnLanguage, string>> = {
  kk: '[ (шыққан редакцияда: {edition})]',
  ru: '[ (в полученной редакции: {edition})]',
  en: '[ (in the resulting edition: {edition})]',
};

type Params = Diagnostic['params'];

/** A template with its parameters. */
export function filled(template: string, params: Params): string {
  const given = (name: string) => Object.hasOwn(params, name);
  const has = (name: string) => given(name) && params[name] !== '';
  return template
    .replaceAll(/\[([^[\]]*\{[a-zA-Z]+\}[^[\]]*)\]/g, (_, part: string) =>
      namesIn(part).every(has) ? part : '',
    )
    .replaceAll(/\{([a-zA-Z]+)\}/g, (whole, name: string) => (given(name) ? String(params[name]) : whole));
}

function namesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name ?? '');
}
