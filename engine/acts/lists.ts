import type { Block } from './blocks.ts';
import type { Gap } from './displaced/gaps.ts';
import { type Marker, markerOf } from './markers.ts';

/** The members of a list that were printed in one paragraph, "2. …; 3. …;", as paragraphs of their own. */
export const listedApart = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap(apart);

const BEGINS = /^\d/;
const ENDS_MEMBER = /;\s+(?=\d{1,4}[.)]\s)/gu;

function apart(block: Block): readonly Block[] {
  const marker = BEGINS.test(block.text) ? markerOf(block.text) : undefined;
  if (marker === undefined || !isListed(marker)) return [block];
  const cuts: number[] = [];
  let last = marker;
  for (const { 0: end, index } of block.text.matchAll(ENDS_MEMBER)) {
    const at = index + end.length;
    const next = markerOf(block.text.slice(at));
    if (next === undefined || !goesOn(last, next)) continue;
    cuts.push(at);
    last = next;
  }
  return cutAt(block, cuts);
}

const isListed = ({ kind }: Marker): boolean => kind === 'paragraph' || kind === 'sub';

/** Whether a number goes on with a list; behind a full stop its words begin with a capital. */
const goesOn = (last: Marker, next: Marker): boolean =>
  next.kind === last.kind &&
  Number.parseInt(next.number, 10) === Number.parseInt(last.number, 10) + 1 &&
  (next.kind === 'sub' || /^\p{Lu}/u.test(next.rest));

function cutAt(block: Block, cuts: readonly number[]): readonly Block[] {
  if (cuts.length === 0) return [block];
  return [0, ...cuts].map((from, index) => {
    const to = cuts[index] ?? block.text.length;
    return {
      text: block.text.slice(from, to).trimEnd(),
      gap: index === 0 && block.gap,
      gaps: block.gaps.filter(({ at }) => at >= from && at < to).map((gap) => within(gap, from, to)),
    };
  });
}

const within = ({ at, end }: Gap, from: number, to: number): Gap => ({
  at: at - from,
  ...(end === undefined || end > to ? {} : { end: end - from }),
});
