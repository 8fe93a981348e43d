import { blocksOf } from './blocks.ts';
import { cleanLines } from './clean.ts';
import { Collector, type SplitProvision } from './collector.ts';
import { displacedNotes } from './displaced/notes.ts';
import { listedApart } from './lists.ts';
import type { SplitNote } from './notes.ts';
import { Splitting } from './splitting.ts';

export type { SplitProvision } from './collector.ts';
export type { SplitNote } from './notes.ts';

export interface SplitText {
  readonly provisions: Readonly<Record<string, SplitProvision>>;
  /** What a person should look at. */
  readonly notes: readonly SplitNote[];
}

const FEW = 3;

/**
 * Splits the pasted text of an act into its provisions, addressed by ids. Nothing is left out: the texts with their numbers, one after
 * the other, are the text, but for what `cleanLines` takes away and notes.
 */
export function splitProvisions(text: string): SplitText {
  const { lines, notes } = cleanLines(text);
  const blocks = listedApart(blocksOf(lines));
  const collector = new Collector();
  const splitting = new Splitting(blocks, collector);
  splitting.run();
  const numbered = [...collector.provisions.values()].filter(({ number }) => number !== undefined).length;
  const short: readonly SplitNote[] =
    numbered >= FEW
      ? []
      : [{ code: numbered === 0 ? 'no-provisions' : 'few-provisions', params: { numbered } }];
  return {
    provisions: Object.fromEntries(collector.provisions),
    notes: [...short, ...notes, ...collector.notes, ...displacedNotes(blocks, collector.provisions)],
  };
}
