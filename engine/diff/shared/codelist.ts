import type { Codelist } from '../../schema/codelist.ts';
import { spokenFor } from '../../schema/languages.ts';
import { wording } from '../../text/localize.ts';
import { equal } from '../equal.ts';
import type { EntryWords } from './entry-words.ts';
import { sharedPhrases as say } from './phrases.ts';
import { spell, spellChanges } from './spells.ts';

/** The entries of a code list. */
export const codeWords: EntryWords<Codelist, Codelist['entries'][string]> = {
  map: 'entries',
  entriesOf: ({ entries }) => entries,
  nameOf: ({ title, code }, _, language, name) =>
    `${code === undefined ? '' : `${code} `}${wording(title, language) || name}`,
  about: (entry, _, language) => spell(entry, language),
  differs: (was, is, _, language) => {
    const own = spokenFor(language);
    const [before, after] = [wording(was.title, language), wording(is.title, language)];
    const isSame = equal([was.text, was.code, was.of], [is.text, is.code, is.of]);
    return [
      ...(before === after ? [] : [say.is[own](before, after)]),
      ...spellChanges(was, is, language),
      ...(isSame ? [] : [say.details[own]]),
    ];
  },
};
