import type { PinnedEdition } from '../../engine/edition/types.ts';
import { factsOf } from '../../engine/facts/of.ts';
import { parseFacts } from '../../engine/facts/parse.ts';
import { own } from '../../engine/json/own.ts';
import { join } from '../../engine/json/pointer.ts';
import type { FactsBody, SettleBody } from '../api/schemas/cases.ts';
import type { SettlementSense } from '../api/schemas/requests.ts';
import { done, invalid, type Outcome, refused } from '../problems/problem.ts';
import type { Actor, Case } from './case.ts';
import { alreadyDone, commit, stale } from './commit.ts';
import type { Cases } from './context.ts';
import { newEvent } from './events.ts';
import { eventHead } from './follow.ts';
import { governingEdition, todayOfService } from './governing.ts';
import { requestOf } from './repository.ts';
import { assessCase } from './step.ts';

/** Whose facts an officer may state: the own ones, and a registry's, whose extract the officer has seen. */
const STATED_BY_OFFICERS: readonly string[] = ['officer', 'registry'];

/** An officer states or corrects facts, with the evidence. `null` takes a fact back: it is unknown again. */
export async function establishFacts(
  cases: Cases,
  actor: Actor,
  now: Date,
  one: Case,
  asked: FactsBody,
  key: string | undefined,
): Promise<Outcome<Case>> {
  const request = requestOf(key, 'facts', asked);
  const refusal = before(one, asked.expectedSequence, request);
  if (refusal !== undefined) return refusal;
  const pinned = governingEdition(cases, one, todayOfService(cases, one.service, now));
  if (!pinned.ok) return pinned;
  const { edition } = pinned.value;
  const facts = parseFacts(edition, cases.library.codelists, asked.facts, 'request', '/facts');
  if (!facts.ok) return invalid('invalid-facts', facts.diagnostics);
  const definitions = factsOf(edition);
  const others = Object.keys(asked.facts).filter(
    (fact) =>
      !(
        Object.hasOwn(definitions, fact) &&
        STATED_BY_OFFICERS.includes(definitions[fact]?.establishedBy ?? '')
      ),
  );
  if (others.length > 0) {
    const errors = others.map((fact) => ({
      pointer: join('/facts', fact),
      code: 'not-stated-by-officer' as const,
    }));
    return refused('not-officers-facts', { errors });
  }
  const withdrawn = Object.keys(asked.facts).filter((fact) => !Object.hasOwn(facts.value, fact));
  const payload = { facts: { ...facts.value }, withdrawn, evidence: asked.evidence, ...request };
  return commit(cases, one, [
    newEvent('facts-established', payload, eventHead(pinned.value, { actor, now })),
  ]);
}

/** An officer settles an open question of the law for this case, with a written reason. */
export async function settleOpen(
  cases: Cases,
  actor: Actor,
  now: Date,
  one: Case,
  asked: SettleBody,
  key: string | undefined,
): Promise<Outcome<Case>> {
  const request = requestOf(key, 'settle', asked);
  const refusal = before(one, asked.expectedSequence, request);
  if (refusal !== undefined) return refusal;
  const on = todayOfService(cases, one.service, now);
  const pinned = governingEdition(cases, one, on);
  if (!pinned.ok) return pinned;
  const assessment = assessCase(cases, pinned.value, one, on);
  if (!assessment.ok) return assessment;
  const { open } = assessment.value;
  const parts = [...choosableParts(pinned.value)];
  if (!Object.hasOwn(open, asked.open) && !parts.includes(asked.open)) {
    const known = [...Object.keys(open), ...parts];
    return refused('unknown-open', { params: { open: asked.open }, known });
  }
  if (one.settled.some(({ open: known, sense }) => known === asked.open && isSame(sense, asked.sense))) {
    return refused('already-settled');
  }
  if (asked.sense === 'set-aside' && open[asked.open]?.canBeSetAside !== true)
    return refused('not-set-aside');
  const readings = readingsOf(pinned.value, asked.open);
  if (typeof asked.sense === 'object' ? !readings.includes(asked.sense.reading) : readings.length > 0) {
    return refused('unknown-reading', { known: [...readings] });
  }
  const payload = { open: asked.open, sense: asked.sense, reason: asked.reason, ...request };
  return commit(cases, one, [newEvent('open-settled', payload, eventHead(pinned.value, { actor, now }))]);
}

/** The parts of amendments that an officer may take to be in force for a case or not: nobody else knows, or neither way is better. */
function choosableParts({ worlds = [] }: PinnedEdition): ReadonlySet<string> {
  const ids = worlds.flatMap(({ uncertain, candidates }) => [
    ...Object.keys(uncertain),
    ...candidates.flatMap(({ without }) => without),
  ]);
  return new Set(ids);
}

/** Among what an officer chooses; nothing for a question without readings. */
function readingsOf(pinned: PinnedEdition, open: string): readonly string[] {
  if (choosableParts(pinned).has(open)) return ['with', 'without'];
  return Object.keys(own(pinned.edition.open ?? {}, open)?.readings ?? {});
}

const isSame = (a: SettlementSense, b: SettlementSense): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a.reading === b.reading : a === b;

/** What ends a request early: it was carried out already, or the case is not one to work on. */
function before(
  one: Case,
  expectedSequence: number,
  request: ReturnType<typeof requestOf>,
): Outcome<Case> | undefined {
  const repeated = alreadyDone(one, request);
  if (repeated === 'repeated') return done(one);
  if (repeated !== 'new') return repeated;
  if (one.submission === undefined) return refused('not-submitted');
  if (one.final) return refused('case-closed');
  return stale(one, expectedSequence);
}
