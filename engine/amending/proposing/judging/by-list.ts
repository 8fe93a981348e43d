import { oncePer } from '../../../json/once-per.ts';
import { get } from '../../../json/pointer.ts';
import { isObject } from '../../../json/value.ts';
import type { Text } from '../../../schema/text.ts';
import { original } from '../../../text/localize.ts';
import { isText, languagesIn } from '../../../text/wording-in.ts';
import { isListed, type Precedent, type PublishedItem } from '../precedents.ts';
import { likenessOf, shareHeld, stemsIn } from '../wording-likeness.ts';
import { leading } from './by-lead.ts';
import { itemsOf, type Judged, type Judging, NO_EFFECT, nearestIn } from './judgement.ts';

/** From which share of its words on a published introduction is said in another one, and how many words it must have. */
const SAID = 0.9;
const FEWEST = 5;
/** How many items a provision must have become for it to be a list of them, and how many members of a list must have become the same. */
const MANY = 3;
const ENOUGH = 2;

/** What all became of which a published provision is the list, where a member stands under the words of that one. */
export function byWholeList({ provision, stems, headings, precedents }: Judging): Judged | undefined {
  if (!isListed(provision)) return undefined;
  for (const { text, words } of headings)
    for (const precedent of precedents) {
      const becomes = listOf(precedent);
      if (becomes === undefined || !precedent.words.some(([, own]) => own.size >= FEWEST)) continue;
      const likeness = shareHeld(precedent.words, words);
      if (likeness < SAID) continue;
      const [model] = nearestIn(itemsOf(precedent, becomes), (item) => likenessOf(stems, stemsOfItem(item)));
      const { citation } = precedent;
      const heading = original(text).text;
      const because = { kind: 'under-like-heading', heading, citation, likeness } as const;
      return {
        provision,
        precedent,
        ...(model === undefined ? {} : { model }),
        likeness: 0,
        becomes,
        because,
        isNew: true,
      };
    }
  return undefined;
}

/** The aspect of which a provision is a whole list of items. */
const LISTS: readonly string[] = ['documents', 'grounds'];
const listOf = oncePer((precedent: Precedent): string | undefined =>
  LISTS.find((aspect) => itemsOf(precedent, aspect).length >= MANY),
);

function stemsOfItem({ edition, pointer }: PublishedItem) {
  const item = get(edition, pointer);
  return isObject(item) && isText(item.title) ? stemsIn(item.title) : [];
}

/** What the members of a list became that stands at the same place of another act, where all are told alike: a name, a dash, and what it means. */
export function bySamePlace(judging: Judging, words: Text): Judged | undefined {
  const { provision, precedents, becoming, likenessTo } = judging;
  const list = listAround(provision.changes[0]?.provision ?? provision.id);
  if (!isListed(provision) || list === '' || !isExplained(words)) return undefined;
  const there = precedents.filter(
    ({ isListed, given, citation, provision: { changes } }) =>
      isListed && listAround(changes[0]?.provision ?? citation.provision) === list && isExplained(given),
  );
  const [first] = there;
  const becomes = first && becoming(first);
  if (first === undefined || becomes === undefined || becomes === NO_EFFECT) return undefined;
  if (there.length < ENOUGH || there.some((one) => becoming(one) !== becomes)) return undefined;
  const [nearest = first, likeness] = nearestIn(there, likenessTo);
  const because = { kind: 'same-place', citation: nearest.citation } as const;
  return { provision, precedent: nearest, likeness, becomes, because };
}

/** How many words a name has at most that is explained. */
const MOST_EXPLAINED = 30;

const listAround = (id: string): string => id.split('.').slice(0, -1).join('.');

const isExplained = (words: Text): boolean => languagesIn(leading(words, MOST_EXPLAINED)).length > 0;
