import type { Citation } from '../../../engine/schema/citation.ts';
import { inOrder } from '../../../engine/schema/in-order.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';
import type { ApplicationView } from '../../api/schemas/cases.ts';
import { done, type Outcome } from '../../problems/problem.ts';
import type { Actor, Case } from '../case.ts';
import type { Cases } from '../context.ts';
import { governingEdition, standingUnder } from '../governing.ts';
import { rolesOf } from '../roles.ts';
import { assessCase } from '../step.ts';
import { deadlinesOf, headOf } from './head.ts';
import { relatedOf } from './related.ts';
import { stepsFor } from './steps.ts';
import { noticesOf, timelineOf } from './timeline.ts';

/** What an applicant sees of the own application on a day. */
export async function applicationView(
  cases: Cases,
  actor: Pick<Actor, 'kind'>,
  stored: Case,
  at: IsoDate,
  time?: string,
): Promise<Outcome<ApplicationView>> {
  const found = governingEdition(cases, stored, at);
  if (!found.ok) return found;
  const pinned = found.value;
  const one = standingUnder(cases, pinned, stored);
  const { edition, hash, inForceFrom, reason } = pinned;
  const assessment = assessCase(cases, pinned, one, at, time);
  if (!assessment.ok) return assessment;
  const text = edition.workflow.states[one.state ?? edition.workflow.initial]?.applicantText;
  const steps = stepsFor(cases.library, pinned, one, actor, at, assessment.value);
  const own = rolesOf(edition, { kind: 'applicant' }, one);
  return done({
    ...headOf(cases, pinned, one, at, time),
    ...(await relatedOf(cases, ({ owner }) => owner === one.owner, one, at)),
    language: one.language,
    answers: { ...one.answers },
    ...(text === undefined ? {} : { applicantText: text }),
    edition: { hash, inForceFrom, reason },
    deadlines: deadlinesOf(cases, pinned, one, at, time),
    timeline: timelineOf(edition, one, 'applicant'),
    ...grantedOf(one),
    notices: noticesOf(one).filter(({ notice }) =>
      own.includes(edition.notices?.[notice]?.to ?? own[0] ?? ''),
    ),
    steps: steps.filter(({ by }) => by.some(({ id }) => own.includes(id))),
    obtained: Object.entries(assessment.value.documents).flatMap(([id, { title, required, heldBy }]) =>
      heldBy === undefined || required === false
        ? []
        : [
            {
              id,
              title,
              holder: heldBy.title,
              ...citationOf(heldBy.citation ?? edition.documents?.[id]?.citation),
            },
          ],
    ),
    documents: inOrder(edition.documents)
      .filter(
        ([, { presentedBySubmission, heldBy }]) => presentedBySubmission !== true && heldBy === undefined,
      )
      .filter(([id]) => Object.hasOwn(assessment.value.documents, id))
      .map(([id, { title, text }]) => ({
        id,
        title,
        ...(text === undefined ? {} : { text }),
        required: assessment.value.documents[id]?.required ?? null,
        attachments: one.attachments
          .filter(({ document }) => document === id)
          .map(({ id, name, size, type }) => ({ id, name, size, type })),
      })),
  });
}

const citationOf = (citation: Citation | undefined) => (citation === undefined ? {} : { citation });

/** The sums and periods of the latest decision, where it grants and is no preliminary one. */
function grantedOf({ steps }: Case): Pick<ApplicationView, 'granted'> {
  const latest = steps.findLast(({ decision }) => decision !== undefined && !decision.preliminary);
  if (latest?.decision?.outcome !== 'grant' || latest.receipt === undefined) return {};
  const { amounts, periods } = latest.receipt.assessment;
  const due = Object.entries(amounts).filter(([, { due, value }]) => due === true && value !== null);
  return { granted: { amounts: Object.fromEntries(due), periods } };
}
