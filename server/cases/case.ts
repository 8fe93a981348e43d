import { parseDate } from '../../engine/calendar/date.ts';
import type { DatedEvent } from '../../engine/deadlines/sequence.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import type { FactValue } from '../../engine/schema/scenario.ts';
import type { Language } from '../../engine/schema/text.ts';
import type { AccountKind } from '../api/schemas/common.ts';
import type { SettlementSense } from '../api/schemas/requests.ts';
import type { Payload, StepPayload } from './events.ts';

/** Who acts on a case. */
export interface Actor {
  readonly account: string;
  readonly name: string;
  readonly kind: AccountKind | 'system';
}

/** Where a fact of a case comes from. */
export interface FactSource {
  readonly account: string;
  readonly at: string;
  readonly evidence?: string;
}

/** A step of the procedure as the case's time line keeps it. */
export interface TakenStep extends StepPayload {
  readonly sequence: number;
  readonly at: string;
  readonly by: { readonly account: string; readonly kind: string };
}

/** A case as its events leave it. */
export interface Case {
  readonly id: string;
  readonly sequence: number;
  readonly service: string;
  readonly variant: string;
  readonly channel: string;
  readonly language: Language;
  /** The account to which the case belongs. */
  readonly owner: string;
  readonly onBehalfOf?: string;
  readonly deleted: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** The applicant's answers: the draft's latest; after submission those that were submitted. */
  readonly answers: Readonly<Record<string, FactValue>>;
  readonly submission?: {
    readonly at: string;
    readonly on: IsoDate;
    readonly number: string;
    readonly edition: Payload<'submitted'>['edition'];
  };
  /** Absent before submission. */
  readonly state?: string;
  readonly final: boolean;
  /** What officers established and steps recorded. */
  readonly established: Readonly<Record<string, { readonly value: FactValue; readonly source: FactSource }>>;
  readonly settled: readonly {
    readonly open: string;
    readonly sense: SettlementSense;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  }[];
  readonly attachments: readonly Payload<'document-attached'>[];
  readonly notices: readonly (Payload<'notice-issued'> & { readonly at: string })[];
  readonly steps: readonly TakenStep[];
  /** The decided case that it is about, where its service is about one. */
  readonly about?: Payload<'submitted'>['about'];
  /** The cases that are about a decision of this one, the oldest first. */
  readonly askedAbout: readonly (Payload<'asked-about'> & { readonly at: string })[];
  /** Requests with an Idempotency-Key that were carried out: fingerprint by key. */
  readonly requests: Readonly<Record<string, string>>;
}

export const streamOf = (id: string): string => `case-${id}`;

/** The events of the procedure so far, as deadlines count them. */
export function datedEvents(one: Case): readonly DatedEvent[] {
  return one.steps.map(({ event, on, time }) => ({
    event,
    on: asDate(on),
    ...(time === undefined ? {} : { time }),
  }));
}

/** The decision by which a case stands decided: the last that is not preliminary. */
export interface Decided {
  /** The event of the case that holds it. */
  readonly sequence: number;
  readonly outcome: string;
  readonly on: string;
}

/** The decision that was taken on a case; nothing before that. */
export function decidedOf({ steps }: Pick<Case, 'steps'>): Decided | undefined {
  const step = steps.findLast(({ decision }) => decision !== undefined && !decision.preliminary);
  if (step?.decision === undefined) return undefined;
  return { sequence: step.sequence, outcome: step.decision.outcome, on: step.on };
}

/** Stored days were written by this server from dates that exist. */
export function asDate(day: string): IsoDate {
  const date = parseDate(day);
  if (date === undefined) throw new Error(`"${day}" was stored as a date`);
  return date;
}

/** All facts known of a case. What an officer established stands over what was answered. */
export function knownFacts(one: Case): Readonly<Record<string, FactValue>> {
  const established = Object.entries(one.established).map(([fact, { value }]) => [fact, value]);
  return { ...one.answers, ...Object.fromEntries(established) };
}
