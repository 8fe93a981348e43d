import { type GivenWording, givenWording } from '../../acts/given-wording.ts';
import { own } from '../../json/own.ts';
import { get } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Text } from '../../schema/text.ts';
import { isText } from '../../text/wording-in.ts';
import { coverageOf } from '../coverage.ts';
import { coveringPartsAmong } from '../covering-parts.ts';
import { draftEdition } from '../draft-edition.ts';
import type { Documents } from '../operations.ts';
import type { ProvisionState } from '../report.ts';
import { byOrder } from './in-order.ts';

/** The part of an amendment that something is proposed for. */
export interface PartOfDraft {
  readonly service: string;
  readonly act: string;
  readonly part: string;
}

/** What a provision says that it does to one of another act. */
export interface Change {
  readonly act: string;
  readonly provision: string;
  readonly operation: 'restates' | 'adds' | 'removes';
  /** Where the words are that it gives, if not in itself. */
  readonly inAmended: boolean;
}

/** A provision of an act that need not be valid. */
export interface ActProvision {
  readonly id: string;
  readonly number?: string;
  readonly text?: Text;
  readonly changes: readonly Change[];
}

/** What proposals are made from: the act, the edition as its part makes it now, and what of the act is accounted for. */
export interface Drafted extends PartOfDraft {
  readonly documents: Documents;
  readonly provisions: readonly ActProvision[];
  readonly before: Edition;
  readonly edition: Edition;
  readonly states: ReadonlyMap<string, ProvisionState['state']>;
}

/** The part as the documents have it; undefined where there is none. */
export function draftedIn(documents: Documents, place: PartOfDraft): Drafted | undefined {
  const made = draftEdition(documents, place);
  if (made === undefined) return undefined;
  const { before, edition } = made;
  const { service, act, part } = place;
  const provisions = provisionsOf(documents, act);
  const states = statesIn(documents, act);
  return { service, act, part, documents, provisions, before, edition, states };
}

/** What becomes of each provision of an act so far. */
export function statesIn(documents: Documents, act: string): ReadonlyMap<string, ProvisionState['state']> {
  const provisions = get(own(documents, `acts/${act}.json`), '/provisions');
  const coverage = coverageOf(
    { id: act, provisions: isObject(provisions) ? provisions : {} },
    coveringPartsAmong(documents, act),
  );
  return new Map(coverage.map(({ provision, state }) => [provision, state]));
}

/** The provisions of an act among documents, in its order. */
export function provisionsOf(documents: Documents, act: string): readonly ActProvision[] {
  const provisions = get(own(documents, `acts/${act}.json`), '/provisions');
  return byOrder(isObject(provisions) ? provisions : {}).map(([id, value]) => ({
    id,
    ...(typeof value.number === 'string' ? { number: value.number } : {}),
    ...(isText(value.text) ? { text: value.text } : {}),
    changes: Array.isArray(value.changes) ? value.changes.flatMap(changeIn) : [],
  }));
}

function changeIn(value: unknown): readonly Change[] {
  if (!isObject(value)) return [];
  const { act, provision, operation, wording } = value;
  const isOperation = operation === 'restates' || operation === 'adds' || operation === 'removes';
  if (typeof act !== 'string' || typeof provision !== 'string' || !isOperation) return [];
  return [{ act, provision, operation, inAmended: wording === 'amended-act' }];
}

/** The law's own words in a provision, as it gives them to the provision that it changes. */
export function wordsGiven(
  documents: Documents,
  { id, number, text, changes }: ActProvision,
  change: Change | undefined = changes[0],
): GivenWording | undefined {
  if (change?.inAmended === true) {
    const there = provisionsOf(documents, change.act).find((one) => one.id === change.provision);
    if (there?.text !== undefined) return givenWording(there, change.provision);
  }
  const said = { ...(number === undefined ? {} : { number }), ...(text === undefined ? {} : { text }) };
  return givenWording(said, change?.provision ?? id);
}
