import { withKind } from '../model/with-kind.ts';
import { type FactColumn, refused, taken } from './column.ts';

/** What kind of value a fact has. One on whose value rules rest changes it in its card, where these rules are listed. */
export const kind: FactColumn = {
  textOf: (fact, { kinds }) => kinds.get(fact.kind) ?? fact.kind,
  withText: ({ fact, before, restedOn }, text, { kinds, currency, codelist }) => {
    if (text.trim() === '') return taken(fact);
    const wanted = codeOf(text, kinds);
    if (wanted === undefined) return refused('no-such-word');
    if (wanted === fact.kind) return taken(fact);
    return restedOn ? refused('rested-on') : taken(withKind(fact, wanted, { before, currency, codelist }));
  },
};

/** Who establishes a fact. */
export const establishedBy: FactColumn = {
  textOf: (fact, { establishers }) => establishers.get(fact.establishedBy) ?? fact.establishedBy,
  withText: ({ fact }, text, { establishers }) => {
    if (text.trim() === '') return taken(fact);
    const wanted = codeOf(text, establishers);
    return wanted === undefined ? refused('no-such-word') : taken({ ...fact, establishedBy: wanted });
  },
};

/** The code that a text names, by itself or by what it is called, whatever the case. */
export function codeOf<T extends string>(text: string, names: ReadonlyMap<T, string>): T | undefined {
  const typed = text.trim().toLowerCase();
  return [...names].find(([code, name]) => code === typed || name.toLowerCase() === typed)?.[0];
}
