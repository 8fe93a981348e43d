import { type GivenWording, givenWording } from '../../acts/given-wording.ts';
import { oncePer } from '../../json/once-per.ts';
import { own } from '../../json/own.ts';
import { get } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Text } from '../../schema/text.ts';
import { isText } from '../../text/wording-in.ts';
import { coverageOf } from '../coverage.ts';
import { coveringPartsAmong } from '../covering-parts.ts';
import { draftEdition } from '../draft-edition.ts';
import { partsAmong } from '../draft-parts.ts';
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
  /** The words that it gives stand in the amended act, not in itself. */
  readonly inAmended: boolean;
  /** A day of effect of its own. */
  readonly from?: string;
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
  /** Of them those that take effect with the part. */
  readonly inPart: readonly ActProvision[];
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
  const inPart = provisions.filter(isInPart(documents, place));
  return { service, act, part, documents, provisions, inPart, before, edition, states };
}

/** A provision with a day of effect of its own belongs to the part of that day; any other, and one whose day no part has, to the first of the service. */
function isInPart(documents: Documents, { service, act, part }: PartOfDraft) {
  const parts = partsAmong(documents, service).filter((one) => one.act === act);
  const ofDay = (day: string) => parts.find(({ from }) => from === day);
  return ({ changes }: ActProvision): boolean => {
    const day = changes.find(({ from }) => from !== undefined)?.from;
    const of = (day === undefined ? undefined : ofDay(day)) ?? parts[0];
    return of?.part === part;
  };
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
  return isObject(provisions) ? [...provisionsAmong(provisions).values()] : [];
}

const provisionsAmong = oncePer(
  (provisions: Readonly<Record<string, unknown>>): ReadonlyMap<string, ActProvision> =>
    new Map(
      byOrder(provisions).map(([id, { number, text, changes }]) => [
        id,
        {
          id,
          ...(typeof number === 'string' ? { number } : {}),
          ...(isText(text) ? { text } : {}),
          changes: Array.isArray(changes) ? changes.flatMap(changeIn) : [],
        },
      ]),
    ),
);

function provisionIn(documents: Documents, act: string, id: string): ActProvision | undefined {
  const provisions = get(own(documents, `acts/${act}.json`), '/provisions');
  return isObject(provisions) ? provisionsAmong(provisions).get(id) : undefined;
}

function changeIn(value: unknown): readonly Change[] {
  if (!isObject(value)) return [];
  const { act, provision, operation, wording, from } = value;
  const isOperation = operation === 'restates' || operation === 'adds' || operation === 'removes';
  if (typeof act !== 'string' || typeof provision !== 'string' || !isOperation) return [];
  const day = typeof from === 'string' ? { from } : {};
  return [{ act, provision, operation, inAmended: wording === 'amended-act', ...day }];
}

/** The law's own words in a provision, as it gives them to the provision that it changes. */
export function wordsGiven(
  documents: Documents,
  provision: ActProvision,
  change: Change | undefined = provision.changes[0],
): GivenWording | undefined {
  const there = change?.inAmended ? provisionIn(documents, change.act, change.provision) : undefined;
  return given(there?.text === undefined ? provision : there, change?.provision ?? provision.id);
}

const given = oncePer((provision: ActProvision, target) => givenWording(provision, target));
