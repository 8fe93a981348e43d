import { get, join, segments } from '../../../json/pointer.ts';
import { isObject } from '../../../json/value.ts';
import type { Citation } from '../../../schema/citation.ts';
import { type original, wording } from '../../../text/localize.ts';
import { doubtToDrop } from '../../citing.ts';
import { type ActProvision, type Drafted, wordsGiven } from '../drafted.ts';
import { identified } from '../identified.ts';
import { itemsOf, type Judged } from '../judged.ts';
import type { Proposal, Setting } from '../proposal.ts';
import { capitalised } from '../said-anew.ts';
import { SINGLES } from './aspects.ts';
import type { Maker, Making } from './made.ts';
import { groundLike, requirementLike } from './said.ts';
import type { Taken } from './taken.ts';
import { deadlineLike, documentLike, informationLike, standardLike } from './titled.ts';

const MAKERS: Readonly<Record<string, Maker>> = {
  grounds: groundLike,
  requirements: requirementLike,
  documents: documentLike,
  deadlines: deadlineLike,
  standards: standardLike,
  information: informationLike,
};

/** From how alike the words must be for the whole of a new item to be plain. */
const PLAINLY = 0.75;

/** The new item that a provision becomes, made like the published one; or what the one that every service has says now. */
export function itemLike(drafted: Drafted, judged: Judged, taken: Taken): readonly Proposal[] {
  const { provision, because, becomes } = judged;
  const given = wordsGiven(drafted.documents, provision);
  if (given === undefined) return [];
  const citation = citationOf(drafted.act, provision);
  if (Object.hasOwn(SINGLES, `/${becomes}`)) return singleLike(drafted, judged, given.text, citation);
  const isLike = because.kind === 'like-published';
  const [published] = itemsOf(judged.precedent, becomes);
  const model = published && get(published.edition, published.pointer);
  const make = MAKERS[becomes];
  if (published === undefined || !isObject(model) || make === undefined) return [];
  const map = `/${becomes}`;
  const modelKey = segments(published.pointer).at(-1) ?? '';
  const making: Making = {
    ...{ edition: drafted.edition, taken, given, citation, model, modelKey },
    modelEdition: published.edition,
    isLike,
  };
  const made = make(making);
  if (made === undefined) return [];
  const words = wording(given.text, 'en');
  const key = taken.key(map, isLike ? [modelKey, words] : [words]);
  const pointer = join(map, key);
  return [
    identified(
      drafted,
      {
        provision: provision.id,
        does: 'adds',
        pointer,
        sets: [{ pointer, value: made.item }, ...made.needs],
        because,
        isPlain: made.isWhole && judged.likeness >= PLAINLY,
      },
      becomes,
    ),
  ];
}

/** How what a provision says is cited: the provision that governs from now on, with the amending one as what wrote it. */
function citationOf(act: string, { id, changes: [change] }: ActProvision): Citation {
  if (change === undefined) return { act, provision: id };
  return { act: change.act, provision: change.provision, by: { act, provision: id } };
}

function singleLike(
  drafted: Drafted,
  { provision, because, becomes, likeness }: Judged,
  words: Readonly<Parameters<typeof original>[0]>,
  citation: Citation,
): readonly Proposal[] {
  const { edition, before } = drafted;
  const pointer = `/${becomes}`;
  const member = SINGLES[pointer] ?? '';
  if (get(edition, pointer) === undefined) return [];
  const doubt = doubtToDrop(before, edition, pointer);
  const sets: readonly Setting[] = [
    { pointer: join(pointer, member), value: member === 'title' ? capitalised(words) : words },
    { pointer: join(pointer, 'citation'), value: citation },
    ...(doubt === undefined ? [] : [{ pointer: doubt }]),
  ];
  return [
    identified(drafted, {
      provision: provision.id,
      does: 'changes',
      pointer,
      sets,
      because,
      isPlain: likeness >= PLAINLY,
    }),
  ];
}
