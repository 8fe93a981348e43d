import { parseDate } from '../../../../../engine/calendar/date.ts';
import { documentFact } from '../../../../../engine/facts/of.ts';
import type { ScenarioCase } from '../../../../../engine/scenario/types.ts';
import type { Edition } from '../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import type { Scenario } from '../../../../../engine/schema/scenario.ts';
import { rawOf } from '../../../../desk/facts/raw.ts';
import type { RuleWords } from '../../../../look/rules/words.ts';
import { type RawAnswers, readAnswers } from '../../../../portal/check/answers.ts';
import type { Trial } from '../../worker/messages.ts';

/** An event as it stands in its controls: perhaps without a day yet. */
export interface RawEvent {
  readonly event: string;
  readonly on: string;
  readonly time?: string;
}

/** What a scenario says besides what can be typed. */
type Kept = Pick<Scenario, 'story' | 'settled' | 'setAside' | 'readings'>;

/** A case as it stands in the form. */
export interface TrialInput {
  readonly variant: string;
  /** Empty: any. */
  readonly channel: string;
  readonly at: string;
  /** Empty: the day of assessment. */
  readonly submittedOn: string;
  readonly raw: RawAnswers;
  readonly events: readonly RawEvent[];
  readonly kept: Kept;
  /** The scenario that it was taken from. */
  readonly from?: string;
  /** The form still says what that scenario says: what it expects is looked at too. */
  readonly asGiven?: Scenario;
}

/** A case to begin with: the first variant, on a day, of which nothing is known. */
export function emptyInput({ service }: Pick<Edition, 'service'>, at: string): TrialInput {
  const variant = inOrder(service.variants)[0]?.[0] ?? '';
  const channels = inOrder(service.channels).filter(([, { variants }]) => variants.includes(variant));
  const channel = channels.length === 1 ? (channels[0]?.[0] ?? '') : '';
  return { variant, channel, at, submittedOn: '', raw: {}, events: [], kept: {} };
}

/** The form filled in with a scenario. */
export function inputOf(id: string, scenario: Scenario): TrialInput {
  const { variant, channel = '', at, submittedOn = '', facts, events = [] } = scenario;
  const { story, settled, setAside, readings } = scenario;
  return {
    variant,
    channel,
    at,
    submittedOn,
    raw: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, rawOf(value)])),
    events,
    kept: {
      ...(story === undefined ? {} : { story }),
      ...(settled === undefined ? {} : { settled }),
      ...(setAside === undefined ? {} : { setAside }),
      ...(readings === undefined ? {} : { readings }),
    },
    from: id,
    asGiven: scenario,
  };
}

/** The form filled in with a case that is no scenario. */
export function inputOfCase(given: ScenarioCase): TrialInput {
  const { from: _, asGiven: __, ...input } = inputOf('', { ...given, ...NO_SCENARIO });
  return input;
}

const NO_SCENARIO = { order: 0, title: {}, tests: [], expect: {} };

/** The form with something changed: it no longer says what the scenario said that it was taken from. */
export function changed(input: TrialInput, change: Partial<TrialInput>): TrialInput {
  const { asGiven: _, ...rest } = input;
  return { ...rest, ...change };
}

/** The case to assess; undefined while it has no day. What is typed and no value yet is left out. */
export function trialOf(service: string, input: TrialInput, words: RuleWords): Trial | undefined {
  const scenario = caseOf(input, words);
  if (scenario === undefined) return undefined;
  const expect = input.asGiven?.expect;
  return { service, scenario: { ...scenario, ...(expect === undefined ? {} : { expect }) } };
}

/** The case that stands in the form, without what is expected of it. */
export function caseOf(
  { variant, channel, at, submittedOn, raw, events, kept, asGiven }: TrialInput,
  words: RuleWords,
): Trial['scenario'] | undefined {
  const day = parseDate(at);
  if (day === undefined || variant === '') return undefined;
  const submitted = parseDate(submittedOn);
  const dated = events.flatMap(({ event, on, time }) => {
    const date = parseDate(on);
    if (date === undefined || event === '') return [];
    return [{ event, on: date, ...(time ? { time } : {}) }];
  });
  return {
    variant,
    ...(channel === '' ? {} : { channel }),
    at: day,
    ...(submitted === undefined ? {} : { submittedOn: submitted }),
    // A scenario is tried as it is, also with facts that the edited edition no longer has.
    facts: asGiven?.facts ?? readAnswers(words.facts, raw).values,
    ...(dated.length === 0 ? {} : { events: dated }),
    ...kept,
  };
}

/** The answers that all documents of a variant are presented; what was answered otherwise stays. */
export function withDocuments({ documents = {} }: Edition, variant: string, raw: RawAnswers): RawAnswers {
  const all = Object.entries(documents)
    .filter(([, one]) => one.appliesTo.includes(variant) && !one.presentedBySubmission)
    .map(([id]) => [documentFact(id), 'true'] as const);
  return { ...Object.fromEntries(all), ...raw };
}
