import type { Wording } from '../../diagnostics/message.ts';
import { own } from '../../json/own.ts';
import { type OwnLanguage, spokenFor } from '../../schema/languages.ts';
import type { Language } from '../../schema/text.ts';
import { EXPECTED, formulaMessages } from './messages.ts';
import type { FormulaProblem } from './problem.ts';

/** A problem of a formula in words: what is wrong, and what to do about it. */
export function describeFormulaProblem({ code, params }: FormulaProblem, language: Language): Wording {
  const spoken = spokenFor(language);
  const { message, hint }: Wording = formulaMessages[code][spoken];
  const fill = (template: string) => filled(template, params, spoken);
  return { message: fill(message), hint: fill(hint) };
}

function filled(template: string, params: FormulaProblem['params'], language: OwnLanguage): string {
  return template
    .replaceAll(/\[[^[\]]*\{(\w+)\}[^[\]]*\]/g, (part, name: string) =>
      params[name] === undefined || params[name] === '' ? '' : part.slice(1, -1),
    )
    .replaceAll(/\{(\w+)\}/g, (whole, name: string) => said(name, params[name], language) ?? whole);
}

/** What was expected is a word of its own, or else a sign that stands for itself. */
function said(name: string, value: string | number | undefined, language: OwnLanguage): string | undefined {
  if (value === undefined) return undefined;
  const words: Readonly<Record<string, Readonly<Record<OwnLanguage, string>>>> = EXPECTED;
  const expected = name === 'expected' ? own(words, String(value)) : undefined;
  return expected?.[language] ?? String(value);
}
