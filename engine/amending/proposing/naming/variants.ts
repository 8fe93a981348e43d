import { quantitiesIn } from '../../../acts/quantities-in.ts';
import type { Text } from '../../../schema/text.ts';
import { original } from '../../../text/localize.ts';
import { languagesIn, wordingIn } from '../../../text/wording-in.ts';
import { citesAct, doubtToDrop } from '../../citing.ts';
import { citationOf } from '../adding/citation-of.ts';
import { type ActProvision, type Drafted, wordsGiven } from '../drafted.ts';
import { identified } from '../identified.ts';
import type { Proposal, Setting } from '../proposal.ts';
import { type Stems, shareHeld, stemsIn } from '../wording-likeness.ts';

/** Which share of the words of a variant's title a provision must have to be its name. */
const HELD = 0.75;
/** Words so many times as long as a title say more than a name. */
const MUCH_MORE = 3;
/** How many provisions beside each other must each name another variant. */
const ENOUGH = 2;

/**
 * Provisions beside each other of which each names a variant of its own, and no more than that, are what these variants rest on from now on. Words that
 * say more than the title say what the variant is.
 */
export function variantsNamed(drafted: Drafted, left: readonly ActProvision[]): readonly Proposal[] {
  const { variants } = drafted.edition.service;
  const titles = Object.entries(variants).map(([key, { title }]) => ({ key, title: stemsIn(title) }));
  return besideEachOther(left).flatMap((provisions) => {
    if (provisions.length < ENOUGH) return [];
    const named = provisions.flatMap((provision) => {
      const text = wordsGiven(drafted.documents, provision)?.text;
      if (text === undefined) return [];
      const words = stemsIn(text);
      const shares = titles
        .map(({ key, title }) => ({ key, share: shareNamed(title, words) }))
        .sort((a, b) => b.share - a.share);
      const [best, next] = shares;
      const isSure = best !== undefined && best.share >= HELD && best.share > (next?.share ?? 0);
      return isSure && quantitiesIn(original(text).text).length === 0
        ? [{ provision, text, key: best.key }]
        : [];
    });
    const isEachItsOwn = new Set(named.map(({ key }) => key)).size === named.length;
    if (named.length < ENOUGH || named.length < provisions.length || !isEachItsOwn) return [];
    return named
      .filter(({ key }) => !citesAct(variants[key]?.citation, drafted.act))
      .map((one) => saidAnew(drafted, one));
  });
}

/** Which share of the words of a title a provision has that says not much more. */
function shareNamed(title: Stems, words: Stems): number {
  const near = words.filter(([language, stems]) => {
    const size = title.find(([known]) => known === language)?.[1].size ?? 0;
    return stems.size <= size * MUCH_MORE;
  });
  return shareHeld(title, near);
}

/** Provisions of one kind in one place: "annex.variant-1", "annex.variant-2". */
function besideEachOther(provisions: readonly ActProvision[]): readonly (readonly ActProvision[])[] {
  const groups = new Map<string, ActProvision[]>();
  for (const one of provisions) {
    const place = one.id.replace(/[\d-]+$/u, '');
    groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  return [...groups.values()];
}

interface Named {
  readonly provision: ActProvision;
  readonly text: Text;
  readonly key: string;
}

function saidAnew({ edition, before, ...of }: Drafted, { provision, text, key }: Named): Proposal {
  const pointer = `/service/variants/${key}`;
  const variant = edition.service.variants[key];
  const citation = citationOf(of.act, provision);
  const isTitle =
    variant !== undefined &&
    languagesIn(text).some((one) => wordingIn(text, one) === wordingIn(variant.title, one));
  const doubt = doubtToDrop(before, edition, pointer);
  const sets: readonly Setting[] = [
    ...(isTitle ? [] : [{ pointer: `${pointer}/summary`, value: text }]),
    { pointer: `${pointer}/citation`, value: citation },
    ...(doubt === undefined ? [] : [{ pointer: doubt }]),
  ];
  return identified(of, {
    provision: provision.id,
    does: isTitle ? 'cites' : 'changes',
    pointer,
    sets,
    because: { kind: 'names-it', citation: variant?.citation ?? citation },
    isPlain: isTitle,
  });
}
