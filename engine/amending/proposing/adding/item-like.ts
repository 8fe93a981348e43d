import type { GivenWording } from '../../../acts/given-wording.ts';
import { get, join, segments } from '../../../json/pointer.ts';
import { isObject } from '../../../json/value.ts';
import type { Citation } from '../../../schema/citation.ts';
import { isText } from '../../../text/wording-in.ts';
import { doubtToDrop } from '../../citing.ts';
import { type Drafted, wordsGiven } from '../drafted.ts';
import { identified } from '../identified.ts';
import { itemsOf, type Judged } from '../judging/judgement.ts';
import type { Proposal, Setting } from '../proposal.ts';
import { capitalised } from '../said-anew.ts';
import { stemsOfText } from '../stems-of-text.ts';
import { SAID, SINGLES, WORDED } from './aspects.ts';
import { citationOf } from './citation-of.ts';
import type { Maker, Making } from './made.ts';
import { groundLike, requirementLike } from './said.ts';
import type { Taken } from './taken.ts';
import { thereAlready } from './there-already.ts';
import { deadlineLike, documentLike, informationLike, standardLike } from './titled.ts';

const MAKERS: Readonly<Record<string, Maker>> = {
  grounds: groundLike,
  requirements: requirementLike,
  documents: documentLike,
  deadlines: deadlineLike,
  standards: standardLike,
  information: informationLike,
};

/** From how alike the words must be for a condition and a name to be taken over. */
const SAYS_THE_SAME = 0.65;
/** From how alike the words must be for the whole of a new item to be plain. */
const PLAINLY = 0.75;

/** The new item that a provision becomes, made like the published one; or what the one that every service has says now. */
export function itemLike(drafted: Drafted, judged: Judged, taken: Taken): readonly Proposal[] {
  const { provision, because, becomes } = judged;
  const given = wordsGiven(drafted.documents, provision);
  if (given === undefined) return [];
  const citation = citationOf(drafted.act, provision);
  if (SINGLES.includes(`/${becomes}`)) return singleLike(drafted, judged, given, citation);
  const there = WORDED.includes(becomes) ? thereAlready(drafted, judged, stemsOfText(given.text)) : undefined;
  // An act that sets out its own text anew says all of it: what it amends says which of it is new.
  if (there !== undefined && judged.isNew && provision.changes.length > 0) return [];
  if (there !== undefined && !judged.isNew) return changedLike(drafted, judged, there, given, citation);
  const isLike = because.kind === 'like-published';
  const [published = judged.model] = judged.model ? [] : itemsOf(judged.precedent, becomes);
  const model = published && get(published.edition, published.pointer);
  const make = MAKERS[becomes];
  if (published === undefined || !isObject(model) || make === undefined) return [];
  const map = `/${becomes}`;
  const saysTheSame = isLike && judged.likeness >= SAYS_THE_SAME;
  const modelKey = segments(published.pointer).at(-1) ?? '';
  const key = taken.key(map, saysTheSame ? [modelKey] : [], given.text);
  const making: Making = {
    ...{ edition: drafted.edition, taken, given, citation, model, key, isLike, saysTheSame },
    modelEdition: published.edition,
  };
  const made = make(making);
  if (made === undefined) return [];
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
        ...(made.guessed === undefined || made.guessed.length === 0 ? {} : { guessed: made.guessed }),
        isPlain: made.isWhole && judged.likeness >= PLAINLY,
      },
      becomes,
    ),
  ];
}

/** An item that is there already says it in the law's words now. */
function changedLike(
  drafted: Drafted,
  { provision, because, likeness }: Judged,
  pointer: string,
  { text, number }: GivenWording,
  citation: Citation,
): readonly Proposal[] {
  const { edition, before } = drafted;
  const item = get(edition, pointer);
  const member = isObject(item) && isText(item.text) ? 'text' : 'title';
  const doubt = doubtToDrop(before, edition, pointer);
  const sets: readonly Setting[] = [
    { pointer: join(pointer, member), value: member === 'title' ? capitalised(text) : text },
    ...(number !== undefined && isNumbered(pointer)
      ? [{ pointer: join(pointer, 'number'), value: number }]
      : []),
    { pointer: join(pointer, 'citation'), value: citation },
    ...(doubt === undefined ? [] : [{ pointer: doubt }]),
  ];
  const isPlain = likeness >= PLAINLY;
  return [identified(drafted, { provision: provision.id, does: 'changes', pointer, sets, because, isPlain })];
}

const isNumbered = (pointer: string): boolean => NUMBERED.some((map) => pointer.startsWith(map));
const NUMBERED = ['/grounds/', '/documents/'];

/** What every service has one of: who provides it keeps the name that it has, what is said of fee and form is said in the law's words. */
function singleLike(
  drafted: Drafted,
  judged: Judged,
  given: GivenWording,
  citation: Citation,
): readonly Proposal[] {
  const pointer = `/${judged.becomes}`;
  const there = get(drafted.edition, pointer);
  if (isObject(there) && SAID.includes(pointer))
    return changedLike(drafted, judged, pointer, given, citation);
  const { provision, because } = judged;
  const common = { provision: provision.id, pointer, because, isPlain: false };
  if (isObject(there)) {
    const doubt = doubtToDrop(drafted.before, drafted.edition, pointer);
    const cited: Setting = { pointer: join(pointer, 'citation'), value: citation };
    const sets = doubt === undefined ? [cited] : [cited, { pointer: doubt }];
    return [identified(drafted, { ...common, does: 'cites', sets })];
  }
  const [published] = itemsOf(judged.precedent, judged.becomes);
  const model = published && get(published.edition, pointer);
  if (!isObject(model) || !SAID.includes(pointer)) return [];
  const value = { ...model, text: given.text, citation };
  return [identified(drafted, { ...common, does: 'adds', sets: [{ pointer, value }] })];
}
