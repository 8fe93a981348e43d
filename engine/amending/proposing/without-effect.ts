import type { ActProvision, Drafted } from './drafted.ts';
import { wordsGiven } from './drafted.ts';
import { identified } from './identified.ts';
import type { Precedent, Precedents } from './precedents.ts';
import type { Proposal } from './proposal.ts';
import { likenessOf, stemsIn } from './wording-likeness.ts';

/** From how alike the words must be to have no effect for the same reason. */
const ALIKE = 0.5;
const PLAINLY = 0.7;

/** Provisions that change no data, because a published amendment says so of one with much the same words. */
export function withoutEffect(
  drafted: Drafted,
  provisions: readonly ActProvision[],
  precedents: Precedents,
): readonly Proposal[] {
  return provisions.flatMap((provision) => {
    const words = provision.text && stemsIn(wordsGiven(drafted.documents, provision)?.text ?? provision.text);
    if (words === undefined) return [];
    const [nearest, likeness] = nearestTo(words, precedents);
    if (nearest?.reason === undefined || likeness < ALIKE) return [];
    return [
      identified(drafted, {
        provision: provision.id,
        does: 'without-effect',
        sets: [],
        reason: nearest.reason,
        because: { kind: 'no-effect-elsewhere', citation: nearest.citation, likeness },
        isPlain: likeness >= PLAINLY,
      }),
    ];
  });
}

type Words = Precedent['words'];

function nearestTo(words: Words, precedents: Precedents): readonly [Precedent | undefined, number] {
  let best: Precedent | undefined;
  let most = 0;
  for (const one of precedents) {
    const likeness = likenessOf(words, one.words);
    if (likeness > most) [best, most] = [one, likeness];
  }
  return [best, most];
}
