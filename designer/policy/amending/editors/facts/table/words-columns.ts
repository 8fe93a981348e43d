import type { Fact } from '../../../../../../engine/schema/fact.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import { reworded } from '../../../../../../engine/text/reworded.ts';
import { wordingIn } from '../../../../../../engine/text/wording-in.ts';
import { type FactColumn, refused, taken, type Writing } from './column.ts';

/** A text of a fact: where it stands, and the fact with another one; undefined where a fact of its kind has none. */
interface Words {
  readonly of: (fact: Fact) => Text | undefined;
  readonly set: (fact: Fact, text: Text | undefined) => Fact | undefined;
}

const wordsColumn = ({ of, set }: Words): FactColumn => ({
  textOf: (fact, { language }) => wordingIn(of(fact) ?? {}, language) ?? '',
  withText: ({ fact, before }, text, writing) => {
    const value = of(fact);
    const next = worded(value, text.trim(), before && of(before), writing);
    if (next === value) return taken(fact);
    const changed = set(fact, next);
    return changed === undefined ? refused('not-of-kind') : taken(changed);
  },
});

/** A text with the wording of the language at hand: the library names facts, not the law. */
function worded(
  value: Text | undefined,
  wording: string,
  before: Text | undefined,
  { language, written }: Writing,
): Text | undefined {
  if ((wordingIn(value ?? {}, language) ?? '') === wording) return value;
  return reworded(value, language, wording, before, written, { spoken: [], ours: true });
}

export const title = wordsColumn({
  of: (fact) => fact.title,
  set: (fact, text) => ({ ...fact, title: text ?? {} }),
});

export const help = wordsColumn({
  of: (fact) => fact.help,
  set: ({ help: _, ...fact }, text) => (text === undefined ? fact : { ...fact, help: text }),
});

export const yes = wordsColumn({
  of: (fact) => (fact.kind === 'boolean' ? fact.trueText : undefined),
  set: (fact, text) => {
    if (fact.kind !== 'boolean') return undefined;
    const { trueText: _, ...rest } = fact;
    return text === undefined ? rest : { ...rest, trueText: text };
  },
});

export const no = wordsColumn({
  of: (fact) => (fact.kind === 'boolean' ? fact.falseText : undefined),
  set: (fact, text) => {
    if (fact.kind !== 'boolean') return undefined;
    const { falseText: _, ...rest } = fact;
    return text === undefined ? rest : { ...rest, falseText: text };
  },
});

export const evidence = wordsColumn({
  of: (fact) => fact.evidence?.text,
  set: ({ evidence: was, ...fact }, text) => {
    const documents = was?.documents === undefined ? {} : { documents: was.documents };
    if (text !== undefined) return { ...fact, evidence: { ...documents, text } };
    return was?.documents === undefined ? fact : { ...fact, evidence: documents };
  },
});
