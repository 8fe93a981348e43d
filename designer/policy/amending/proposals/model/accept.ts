import { type DraftEdition, draftEdition } from '../../../../../engine/amending/draft-edition.ts';
import type { Documents } from '../../../../../engine/amending/operations.ts';
import type { Proposal } from '../../../../../engine/amending/proposing/proposal.ts';
import { put } from '../../../../../engine/amending/put.ts';
import {
  type EditedPart,
  type EditedWith,
  type Setting,
  withSetting,
} from '../../../../../engine/amending/set-in-part.ts';
import { itemAt } from '../../../../../engine/check/walk.ts';
import { equal } from '../../../../../engine/diff/equal.ts';
import { own } from '../../../../../engine/json/own.ts';
import { get, join, segments } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import { partsOf } from '../../state/parts.ts';
import { citingEdits } from '../../workbench/citing-edits.ts';
import { withReason } from '../../workbench/without-effect.ts';

/** What accepting proposals goes by. */
export interface Accepting extends EditedWith {
  readonly act: string;
  /** The documents that the engine looked at when it proposed. */
  readonly seen: Documents;
}

export interface Accepted {
  readonly documents: Documents;
  readonly accepted: readonly Proposal[];
  /** What they speak of has changed since they were made, or another one of them changes it too. */
  readonly refused: readonly Proposal[];
}

/** The documents with what proposals set, each as its editor would set it. None writes over what somebody has changed since it was made. */
export function accept(now: Documents, proposals: readonly Proposal[], how: Accepting): Accepted {
  let documents = now;
  const accepted: Proposal[] = [];
  for (const { service, part } of partsOf(now, how.act)) {
    const of = { service, act: how.act, part };
    const [then, current] = [draftEdition(how.seen, of, how.written), draftEdition(now, of, how.written)];
    const start = draftEdition(documents, of, how.written);
    if (then === undefined || current === undefined || start === undefined) continue;
    let made: unknown = start.edition;
    for (const one of proposals) {
      if (one.service !== service || one.part !== part) continue;
      if (!isAsSeen(one, then, current) || !isSaidAsSeen(one, now, how)) continue;
      const next = carriedOut(documents, one, { of: { ...of, ...start }, start: start.edition, made }, how);
      if (next === undefined) continue;
      ({ documents, made } = next);
      accepted.push(one);
    }
  }
  return { documents, accepted, refused: proposals.filter((one) => !accepted.includes(one)) };
}

/** Whether the places that it sets, and the item that they belong to, are as they were when it was made. */
function isAsSeen({ does, provision, pointer, sets }: Proposal, then: DraftEdition, now: DraftEdition) {
  if (does === 'without-effect')
    return equal(reasonIn(then.definition, provision), reasonIn(now.definition, provision));
  const item = pointer === undefined ? [] : [join('', ...itemAt(segments(pointer)))];
  return [...item, ...sets.map((set) => set.pointer)].every((place) =>
    equal(get(then.edition, place), get(now.edition, place)),
  );
}

const reasonIn = ({ withoutEffect }: DraftEdition['definition'], provision: string): unknown =>
  own(withoutEffect ?? {}, provision);

/** Whether the provision says what it said. */
function isSaidAsSeen({ provision }: Proposal, now: Documents, { seen, act }: Accepting): boolean {
  const at = join('/provisions', provision);
  const file = `acts/${act}.json`;
  return equal(get(seen[file], at), get(now[file], at));
}

interface Place {
  readonly of: EditedPart;
  /** The edition before the first of the proposals, and with those that were accepted so far. */
  readonly start: unknown;
  readonly made: unknown;
}

type CarriedOut = Pick<Accepted, 'documents'> & Pick<Place, 'made'>;

/** The documents with what one proposal sets; nothing where its part cannot set it, or another proposal has set the place. */
function carriedOut(
  documents: Documents,
  { does, provision, reason, sets }: Proposal,
  { of, start, made }: Place,
  how: Accepting,
): CarriedOut | undefined {
  if (does === 'without-effect')
    return reason && { documents: withReason(documents, of, [provision], reason), made };
  let done: CarriedOut = { documents, made };
  for (const { pointer, value } of sets) {
    const now = get(done.made, pointer);
    if (equal(now, value)) continue;
    if (!equal(now, get(start, pointer))) return undefined;
    const place = { before: of.before, edition: done.made, act: of.act };
    const setting: Setting = [pointer, value];
    const also = citingEdits(place, pointer, value, { citation: undefined, byHand: NONE });
    const next = withSetting(done.documents, asIn(done.documents, of), setting, also, how);
    if (next === undefined) return undefined;
    const edition = [setting, ...also].reduce((made, [at, set]) => put(made, segments(at), set), done.made);
    done = { documents: next, made: edition };
  }
  return done;
}

/** The part as documents have it now. */
function asIn(documents: Documents, of: EditedPart): EditedPart {
  const definition = get(documents[of.file], join('/parts', of.part));
  return { ...of, definition: isObject(definition) ? definition : of.definition };
}

const NONE: ReadonlySet<string> = new Set();
