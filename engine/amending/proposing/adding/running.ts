import { startingIn } from '../../../acts/starting-in.ts';
import { isObject } from '../../../json/value.ts';
import type { Edition } from '../../../schema/edition.ts';
import type { Text } from '../../../schema/text.ts';
import type { Transition } from '../../../schema/workflow.ts';
import { isText } from '../../../text/wording-in.ts';
import { isAbout } from '../../coverage.ts';
import type { ActProvision } from '../drafted.ts';
import { worded } from './worded.ts';

/** Between what a term runs, and whose it is, as the procedure of an edition has it. */
export interface Running {
  /** What the steps that end it are called; absent where the words name none. */
  readonly title?: Text;
  readonly appliesTo: readonly string[];
  readonly starts: string;
  readonly ends: readonly string[];
  readonly responsible: string;
  /** Of all this, what the provision's words do not say. */
  readonly guessed: readonly string[];
}

/** From which share of its words on a step or a sub-type is named. */
const NAMED = 0.6;

/** The steps of a procedure that rest on what a provision changes, or on what that belongs to. */
export const stepsOn = (edition: Edition, { changes }: ActProvision): readonly Transition[] =>
  stepsIn(edition).filter(({ citation }) =>
    changes.some(
      ({ act, provision, operation }) =>
        operation !== 'removes' && citation !== undefined && isAbout({ act, provision }, citation),
    ),
  );

/** The steps of an edition that need not be valid: those of which enough is said. */
const stepsIn = ({ workflow }: Edition): readonly Transition[] =>
  Object.values(workflow.transitions).filter(
    ({ title, from, by, event }) =>
      isText(title) && Array.isArray(from) && Array.isArray(by) && isObject(workflow.events[event]),
  );

/**
 * Between which events a term runs that a provision sets for a step: it ends with the steps that rest on what the provision changes, or else with those
 * that its words name; it starts with what its words say, or else with the event before.
 */
export function runningToStep(edition: Edition, provision: ActProvision, words: Text): Running | undefined {
  const said = startSaid(edition, words);
  const own = stepsOn(edition, provision).filter(({ event }) => event !== said);
  const steps = mostNamed(own, words);
  const ending = steps.length > 0 ? steps : namedIn(edition, words, said);
  return running(edition, ending, said ?? before(edition, ending)[0], [
    ...(said === undefined ? ['starts'] : []),
    ...(steps.length > 0 ? [] : ['ends', 'responsible']),
  ]);
}

/** Between which events the term of a whole service runs: from what begins its procedure to what ends it for the sub-types that the words name. */
export function runningToTheEnd(edition: Edition, words: Text): Running | undefined {
  const variants = Object.keys(edition.service.variants);
  const named = namedIn(edition, words).flatMap(({ appliesTo }) => appliesTo ?? []);
  const meant = named.length > 0 ? named : variants;
  const last = stepsIn(edition).filter(
    ({ to, appliesTo }) =>
      edition.workflow.states[to]?.final === true &&
      (appliesTo ?? variants).every((key) => meant.includes(key)),
  );
  const times = (event: string) => last.filter((one) => one.event === event).length;
  const most = Math.max(...last.map(({ event }) => times(event)));
  const said = startSaid(edition, words);
  const found = running(
    edition,
    last.filter(({ event }) => times(event) === most),
    said ?? first(edition),
    [
      ...(named.length > 0 ? [] : ['appliesTo']),
      ...(said === undefined ? ['starts'] : []),
      'ends',
      'responsible',
    ],
  );
  if (found === undefined) return undefined;
  const { title: _, ...rest } = found;
  return { ...rest, appliesTo: variants.filter((key) => meant.includes(key)) };
}

function running(
  edition: Edition,
  steps: readonly Transition[],
  starts: string | undefined,
  guessed: readonly string[],
): Running | undefined {
  const { workflow, service } = edition;
  const [step] = steps;
  const responsible = step?.by.find((role) => workflow.roles[role]?.kind === 'staff') ?? step?.by[0];
  const ends = once(steps.map(({ event }) => event));
  if (step === undefined || responsible === undefined || starts === undefined) return undefined;
  if (ends.includes(starts)) return undefined;
  const variants = Object.keys(service.variants);
  const held = steps.flatMap(({ appliesTo }) => appliesTo ?? variants);
  const appliesTo = variants.filter((key) => held.includes(key));
  return { title: step.title, appliesTo, starts, ends, responsible, guessed };
}

/** The event that the words name as that from which the time runs. */
function startSaid({ workflow }: Edition, words: Text): string | undefined {
  const said = startingIn(words);
  if (said === undefined) return undefined;
  const shares = Object.entries(workflow.events).map(([key, { title }]) => ({
    key,
    share: isText(title) ? worded(title, said).share : 0,
  }));
  const [best] = shares.sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= NAMED ? best.key : undefined;
}

/** Of some steps those of which words name the largest share. */
function mostNamed(steps: readonly Transition[], words: Text): readonly Transition[] {
  const shares = steps.map(({ title }) => worded(title, words).share);
  const most = Math.max(...shares);
  return steps.filter((_, index) => shares[index] === most);
}

/** Of all steps the one of which words name most: a large share, and of many words. */
function namedIn(edition: Edition, words: Text, started?: string): readonly Transition[] {
  const named = stepsIn(edition)
    .filter(({ event }) => event !== started)
    .map((step) => ({ step, ...worded(step.title, words) }))
    .filter(({ share }) => share >= NAMED)
    .map(({ step, share, count }) => ({ step, weight: share * count }));
  const most = Math.max(...named.map(({ weight }) => weight));
  return named.flatMap(({ step, weight }) => (weight === most ? [step] : []));
}

/** The events with which the states are reached from which steps lead. */
function before(edition: Edition, steps: readonly Transition[]): readonly string[] {
  const from = steps.flatMap((step) => step.from);
  const leading = stepsIn(edition).filter(({ to }) => from.includes(to));
  return once(leading.map(({ event }) => event));
}

/** The event with which a procedure begins. */
const first = (edition: Edition): string | undefined =>
  stepsIn(edition).find(({ from }) => from.includes(edition.workflow.initial))?.event;

const once = (all: readonly string[]): readonly string[] => [...new Set(all)];
