import type { IsoDate } from '../../../engine/schema/primitives.ts';
import type { ApplicationView, RelatedCase } from '../../api/schemas/cases.ts';
import { type Case, decidedOf } from '../case.ts';
import type { Cases } from '../context.ts';
import { governingEdition, standingUnder } from '../governing.ts';
import { headOf } from './head.ts';

type Related = Pick<ApplicationView, 'about' | 'askedAbout'>;

/**
 * The case that one is about, and those that are about it.
 * @param mayOpen whether the reader may open a case; of others only what is said here is shown
 */
export async function relatedOf(
  cases: Cases,
  mayOpen: (other: Case) => boolean,
  one: Case,
  at: IsoDate,
): Promise<Related> {
  const show = async (id: string, complainedOf?: RelatedCase['decision']) => {
    const other = await cases.repository.find(id);
    return other === undefined ? undefined : shown(cases, mayOpen, other, at, complainedOf);
  };
  const about = one.about === undefined ? undefined : await show(one.about.case, decisionOf(one.about));
  const askedAbout = await Promise.all(one.askedAbout.map((other) => show(other.case)));
  return {
    ...(about === undefined ? {} : { about }),
    askedAbout: askedAbout.filter((other) => other !== undefined),
  };
}

const decisionOf = ({ decision: { outcome, on } }: NonNullable<Case['about']>) => ({ outcome, on });

function shown(
  cases: Cases,
  mayOpen: (other: Case) => boolean,
  stored: Case,
  at: IsoDate,
  complainedOf: RelatedCase['decision'],
): RelatedCase | undefined {
  const found = governingEdition(cases, stored, at);
  if (!found.ok || stored.submission === undefined) return undefined;
  const one = standingUnder(cases, found.value, stored);
  const { service, serviceTitle, stateTitle } = headOf(cases, found.value, one, at);
  const own = decidedOf(one);
  const decision = complainedOf ?? (own === undefined ? undefined : { outcome: own.outcome, on: own.on });
  return {
    ...(mayOpen(stored) ? { id: stored.id } : {}),
    number: stored.submission.number,
    service,
    serviceTitle,
    status: one.final ? 'closed' : 'open',
    stateTitle,
    submittedAt: stored.submission.at,
    ...(decision === undefined ? {} : { decision }),
  };
}
