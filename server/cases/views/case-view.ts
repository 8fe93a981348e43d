import { caseFacts } from '../../../engine/assessment/case-facts.ts';
import type { PinnedEdition } from '../../../engine/edition/types.ts';
import { factsOf } from '../../../engine/facts/of.ts';
import { inOrder } from '../../../engine/schema/in-order.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';
import type { CaseFact, CaseView } from '../../api/schemas/cases.ts';
import { done, type Outcome } from '../../problems/problem.ts';
import type { Actor, Case } from '../case.ts';
import type { Cases } from '../context.ts';
import { assessmentInput, governingEdition, standingUnder } from '../governing.ts';
import { assessUnderCase } from '../step.ts';
import { headOf } from './head.ts';
import { relatedOf } from './related.ts';
import { stepsFor } from './steps.ts';
import { noticesOf, timelineOf } from './timeline.ts';

/** What the desk shows of a case on a day. */
export async function caseView(
  cases: Cases,
  actor: Pick<Actor, 'kind'>,
  stored: Case,
  at: IsoDate,
  time?: string,
): Promise<Outcome<CaseView>> {
  const found = governingEdition(cases, stored, at);
  if (!found.ok) return found;
  const pinned = found.value;
  const one = standingUnder(cases, pinned, stored);
  const assessed = assessUnderCase(cases, pinned, one, at, time);
  if (!assessed.ok) return assessed;
  const { assessment, pinned: shown } = assessed.value;
  const evaluators = await cases.agreementOn(
    cases.library,
    shown.edition,
    assessmentInput(one, at, time),
    assessment,
  );
  if (!evaluators.agree) {
    const { disagreements } = evaluators;
    cases.logger.error(
      { service: one.service, edition: pinned.hash, disagreements },
      'ALARM: the evaluators disagree',
    );
  }
  const { hash, inForceFrom, reason } = pinned;
  return done({
    ...headOf(cases, pinned, one, at, time),
    ...(await relatedOf(cases, () => true, one, at)),
    language: one.language,
    edition: { hash, inForceFrom, reason },
    facts: factsOfCase(cases, pinned, one, at),
    assessment,
    evaluators: { ...evaluators, disagreements: [...evaluators.disagreements] },
    steps: stepsFor(cases.library, pinned, one, actor, at, assessment),
    settled: [...one.settled],
    timeline: timelineOf(pinned.edition, one, 'staff'),
    notices: noticesOf(one),
    attachments: one.attachments.map(({ id, document, name, size, type }) => ({
      id,
      document,
      name,
      size,
      type,
    })),
  });
}

/** Every fact that the edition knows for the variant, with its value and where it comes from; unknown ones too. */
function factsOfCase({ library }: Cases, { edition }: PinnedEdition, one: Case, at: IsoDate): CaseFact[] {
  const answered = { account: one.owner, at: one.submission?.at ?? one.updatedAt };
  const assessed = caseFacts(edition, assessmentInput(one, at), library);
  return inOrder(factsOf(edition))
    .filter(([fact]) => concerns(edition, one, fact))
    .map(([fact, definition]) => {
      const by = definition.establishedBy;
      const established = one.established[fact];
      if (established !== undefined) {
        return { fact, definition, value: established.value, source: { by, ...established.source } };
      }
      // Answers, and documents that are presented by submitting.
      const value = one.answers[fact] ?? assessed[fact];
      if (value === undefined) return { fact, definition };
      return { fact, definition, value, source: { by: 'applicant', ...answered } };
    });
}

/** Computed facts are shown elsewhere; the documents and questions of other variants say nothing about this case. */
function concerns(edition: PinnedEdition['edition'], one: Case, fact: string): boolean {
  if (Object.hasOwn(one.answers, fact) || Object.hasOwn(one.established, fact)) return true;
  const definition = edition.facts[fact];
  if (definition === undefined) {
    const document = Object.entries(edition.documents ?? {}).find(([id]) => fact === `document-${id}`)?.[1];
    return document?.appliesTo.includes(one.variant) ?? false;
  }
  if (definition.establishedBy !== 'applicant') return definition.establishedBy !== 'computation';
  return Object.values(edition.form.pages).some(
    (page) =>
      (page.appliesTo?.includes(one.variant) ?? true) &&
      Object.hasOwn(page.fields, fact) &&
      (page.fields[fact]?.appliesTo?.includes(one.variant) ?? true),
  );
}
