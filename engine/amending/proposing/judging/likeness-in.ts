import { oncePer } from '../../../json/once-per.ts';
import type { Precedent, Precedents } from '../precedents.ts';
import { likenessOf, type Stems } from '../wording-likeness.ts';

/** How alike the words of each precedent are to some words. The same words are compared once: most provisions stay as they are while a draft is edited. */
export const likenessIn = oncePer((precedents: Precedents) => {
  const at = new Map(precedents.map((precedent, index) => [precedent, index]));
  const to = oncePer((stems: Stems) =>
    Float64Array.from(precedents, ({ words }) => likenessOf(stems, words)),
  );
  return (stems: Stems): ((precedent: Precedent) => number) => {
    const all = to(stems);
    return (precedent) => all[at.get(precedent) ?? -1] ?? 0;
  };
});

/** How alike two texts are that many provisions stand under. */
export const knownLikeness = oncePer((one: Stems) => oncePer((other: Stems) => likenessOf(one, other)));
