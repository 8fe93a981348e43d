import { isAnnexHead } from '../annex-head.ts';
import type { Block } from '../blocks.ts';
import type { SplitNote } from '../notes.ts';
import { type Place, placesIn } from './places.ts';

/** What is displaced in the provisions that blocks have become, in their order. */
export function displacedNotes(
  blocks: readonly Block[],
  provisions: ReadonlyMap<string, { readonly text: string }>,
): readonly SplitNote[] {
  const all = [...provisions].filter(([id]) => id !== 'signature');
  let from = 0;
  return blocks.flatMap(({ text, gaps }) =>
    // The lines of a heading are set apart by spaces, too.
    (gaps.length === 0 || isAnnexHead(text) ? [] : placesIn(text, gaps)).flatMap((place) => {
      const found = all.findIndex(
        ([, provision], index) => index >= from && provision.text.includes(place.from),
      );
      if (found < 0) return [];
      from = found;
      const same = all
        .slice(found)
        .filter(([, provision], index) => index === 0 || provision.text === all[found]?.[1].text);
      return same.map(([id, provision]) => noteOn(id, only(place, text, provision.text)));
    }),
  );
}

function noteOn(provision: string, { from, to, words }: Place): SplitNote {
  if (words === undefined) return { code: 'words-missing', params: { provision, from } };
  return {
    code: 'words-displaced',
    params: { provision, words, from, ...(to === undefined ? {} : { to }) },
  };
}

const FURTHEST = 12;
const times = (text: string, part: string): number => text.split(part).length - 1;

/** A place with as many words beside it as it takes to find it once in a provision; without a proposal where none are enough. */
function only(place: Place, block: string, provision: string): Place {
  let { from, to, at } = place;
  for (let more = 0; times(provision, from) > 1; more += 1) {
    const left = /\S*\s*$/u.exec(block.slice(0, at))?.[0] ?? '';
    const right = /^\s*\S*/u.exec(block.slice(at + from.length))?.[0] ?? '';
    const wider = `${left}${from}${right}`;
    if (more === FURTHEST || wider === from || !provision.includes(wider)) {
      const { to: _, ...unclear } = place;
      return unclear;
    }
    to = to === undefined ? undefined : `${left}${to}${right}`;
    at -= left.length;
    from = wider;
  }
  return { ...place, from, at, ...(to === undefined ? {} : { to }) };
}
