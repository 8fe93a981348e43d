import { type OwnLanguage, spokenFor } from '../../schema/languages.ts';
import type { Language } from '../../schema/text.ts';
import { filled } from '../describe.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Wording } from '../message.ts';
import { messages } from '../messages.ts';
import { plainAmendment } from './amendment.ts';
import { plainConditions } from './conditions.ts';
import type { PlainWording } from './plainly.ts';
import { plainProcedure } from './procedure.ts';
import { plainShape } from './shape.ts';
import { plainValues } from './values.ts';

const plain: Readonly<Partial<Record<Diagnostic['code'], PlainWording>>> = {
  ...plainShape,
  ...plainAmendment,
  ...plainConditions,
  ...plainValues,
  ...plainProcedure,
};

/**
 * A diagnostic in the words of the forms in which policy staff work: no keys, pointers or JSON. What its parameters name, the caller puts in words.
 * Developers, who write files, are told by `describe`.
 */
export function describePlainly({ code, params }: Diagnostic, language: Language): Wording {
  const spoken = spokenFor(language);
  const wording: Wording = {
    ...messages[code][spoken],
    ...namedHint(code, spoken),
    ...plain[code]?.[spoken],
  };
  return { message: filled(wording.message, params), hint: filled(wording.hint, params) };
}

/** What is named and does not exist is chosen again: nobody types its key. */
const namedHint = (code: string, language: OwnLanguage): Partial<Wording> =>
  code.startsWith('unknown-') ? { hint: CHOOSE[language] } : {};

const CHOOSE: Readonly<Record<OwnLanguage, string>> = {
  kk: 'Барының бірін таңдаңыз не жетіспейтінін қосыңыз.',
  ru: 'Выберите из имеющегося или добавьте недостающее.',
  en: 'Choose one that there is, or add the missing one.',
};
