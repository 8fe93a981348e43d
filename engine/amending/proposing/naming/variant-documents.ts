import { languagesIn, wordingIn } from '../../../text/wording-in.ts';
import { citesAct, doubtToDrop } from '../../citing.ts';
import { citationOf } from '../adding/citation-of.ts';
import { type ActProvision, type Drafted, wordsGiven } from '../drafted.ts';
import { identified } from '../identified.ts';
import type { Proposal, Setting } from '../proposal.ts';
import { shareHeld, stemsIn } from '../wording-likeness.ts';

const DOCUMENTS = '/documents/';

/**
 * Beside provisions that become documents, one that begins with the name of a variant and a colon speaks of the document for that variant, where the
 * edition has exactly one that is for no other.
 * @param made what is proposed for other provisions
 */
export function documentsOfVariants(
  drafted: Drafted,
  left: readonly ActProvision[],
  made: readonly Proposal[],
): readonly Proposal[] {
  const proposed = made.flatMap(({ provision, pointer = '' }) =>
    pointer.startsWith(DOCUMENTS) ? [provision] : [],
  );
  const citing = Object.values(drafted.edition.documents ?? {}).flatMap(({ citation }) =>
    citation?.by?.act === drafted.act ? [citation.by.provision] : [],
  );
  const places = new Set([...proposed, ...citing].flatMap(placesOf));
  return left.flatMap((provision) => {
    const place = placesOf(provision.id).at(-1);
    if (place === undefined || !places.has(place)) return [];
    const variant = variantBefore(drafted, provision);
    const [only, ...others] = Object.entries(drafted.edition.documents ?? {}).filter(
      ([, { appliesTo }]) => appliesTo.length === 1 && appliesTo[0] === variant,
    );
    if (variant === undefined || only === undefined || others.length > 0) return [];
    const [key, { citation }] = only;
    if (citation === undefined || citesAct(citation, drafted.act)) return [];
    const pointer = `${DOCUMENTS}${key}`;
    const doubt = doubtToDrop(drafted.before, drafted.edition, pointer);
    const sets: readonly Setting[] = [
      { pointer: `${pointer}/citation`, value: citationOf(drafted.act, provision) },
      ...(doubt === undefined ? [] : [{ pointer: doubt }]),
    ];
    const because = { kind: 'only-one-left', citation } as const;
    return [
      identified(drafted, { provision: provision.id, does: 'cites', pointer, sets, because, isPlain: false }),
    ];
  });
}

/** The provisions around one, the nearest last. */
function placesOf(id: string): readonly string[] {
  const segments = id.split('.');
  return segments
    .slice(1)
    .map((_, index) => segments.slice(0, index + 1).join('.'))
    .slice(1);
}

/** The one variant whose whole name stands before the colon. */
function variantBefore({ documents, edition }: Drafted, provision: ActProvision): string | undefined {
  const text = wordsGiven(documents, provision)?.text ?? {};
  const leads = languagesIn(text).flatMap((language) => {
    const [lead, rest] = (wordingIn(text, language) ?? '').split(':');
    return lead === undefined || rest === undefined || rest.trim() === '' ? [] : [[language, lead] as const];
  });
  const words = stemsIn(Object.fromEntries(leads));
  const named = Object.entries(edition.service.variants).filter(
    ([, { title }]) => shareHeld(stemsIn(title), words) === 1,
  );
  return named.length === 1 ? named[0]?.[0] : undefined;
}
