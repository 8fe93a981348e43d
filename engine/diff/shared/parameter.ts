import { type Language, spokenFor } from '../../schema/languages.ts';
import type { Parameter } from '../../schema/parameter.ts';
import { formatDateFrom } from '../../text/date.ts';
import { wording } from '../../text/localize.ts';
import { formatDecimal, formatMoney } from '../../text/number.ts';
import { equal } from '../equal.ts';
import type { EntryWords } from './entry-words.ts';
import { sharedPhrases as say } from './phrases.ts';
import { spellChanges } from './spells.ts';

/** The values of a parameter. */
export const valueWords: EntryWords<Parameter, Parameter['values'][string]> = {
  map: 'values',
  entriesOf: ({ values }) => values,
  nameOf: ({ from, value }, parameter, language) =>
    `${amount(value, parameter, language)} ${formatDateFrom(from, language)}`,
  about: ({ to }, _, language) => spellChanges({}, to === undefined ? {} : { to }, language),
  differs: (was, is, parameter, language) => [
    ...(was.value === is.value
      ? []
      : [
          say.is[spokenFor(language)](
            amount(was.value, parameter, language),
            amount(is.value, parameter, language),
          ),
        ]),
    ...spellChanges(was, is, language),
    ...(equal(was.parts, is.parts) ? [] : [say.parts[spokenFor(language)]]),
  ],
};

function amount(value: string, { unit: { currency, name } }: Parameter, language: Language): string {
  if (currency !== undefined) return formatMoney(value, currency, language);
  return `${formatDecimal(value, language)} ${name === undefined ? '' : wording(name, language)}`.trim();
}
