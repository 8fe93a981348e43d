import { codeOf } from './choice-columns.ts';
import { type FactColumn, refused, taken } from './column.ts';

/** Whether a fact is personal data. */
export const personal: FactColumn = {
  textOf: (fact, { answers }) => (fact.personal === true ? (answers.get('yes') ?? 'yes') : ''),
  withText: ({ fact }, text, { answers }) => {
    const { personal: _, ...rest } = fact;
    const said = text.trim() === '' ? 'no' : codeOf(text, answers);
    if (said === undefined) return refused('no-such-word');
    return taken(said === 'yes' ? { ...fact, personal: true } : rest);
  },
};

/** How a text is written. */
export const format: FactColumn = {
  textOf: (fact, { formats }) =>
    fact.kind === 'text' && fact.format !== undefined ? (formats.get(fact.format) ?? fact.format) : '',
  withText: ({ fact }, text, { formats }) => {
    if (fact.kind !== 'text') return text.trim() === '' ? taken(fact) : refused('not-of-kind');
    const { format: _, ...rest } = fact;
    if (text.trim() === '') return taken(rest);
    const wanted = codeOf(text, formats);
    return wanted === undefined ? refused('no-such-word') : taken({ ...fact, format: wanted });
  },
};
