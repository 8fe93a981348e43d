import { assessAmounts } from '../amounts/assess.ts';
import { due } from '../deadlines/due.ts';
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/report.ts';
import type { PinnedEdition } from '../edition/types.ts';
import { assessLimits } from '../entitlements/limits.ts';
import type { Library } from '../library/types.ts';
import { assessScoring } from '../scoring/assess.ts';
import { askedFor } from '../service/asked-for.ts';
import { assessTables } from '../tables/assess.ts';
import { knownCase } from './case-facts.ts';
import { counted } from './counted.ts';
import { alwaysDecisive, holdingPeriods, touching, undetermining } from './decisive.ts';
import { derivedResults } from './derived.ts';
import { assessDocuments } from './documents.ts';
import { doubtedBy } from './doubted.ts';
import { assessGrounds } from './grounds.ts';
import { resultsOf } from './item.ts';
import { missingFacts } from './missing.ts';
import { canBeSetAside, openForCase } from './open.ts';
import { decide } from './outcome.ts';
import { assessRequirements } from './requirements.ts';
import { assessSubjects } from './subjects.ts';
import type { Assessment, AssessmentInput, OpenResult } from './types.ts';

/** What an assessment needs of the library. */
export type AssessingLibrary = Pick<Library, 'calendars' | 'parameters'> & Partial<Pick<Library, 'written'>>;

/**
 * Assesses a case's facts under one edition, as if no doubt had several readings: the outcome, and every ground, requirement, document, limit, deadline and open entry behind it.
 *
 * Facts that are absent are unknown; the facts given are trusted to have their types (`parseFacts` is the edge). The same
 * input gives the same bytes, whatever the order of its keys.
 * @param library for the calendar of the service and the parameters
 * @param pinned the edition
 * @returns the assessment; or `no-such-variant`, `no-such-channel`, `channel-not-for-variant`, `no-such-calendar`
 */
export function assessEdition(
  library: AssessingLibrary,
  pinned: PinnedEdition,
  input: AssessmentInput,
): Result<Assessment> {
  const { edition } = pinned;
  const { variant, channel, at, time, events } = input;
  const asked = askedFor(edition, { variant, ...(channel === undefined ? {} : { channel }) });
  if (asked.length > 0) return { ok: false, diagnostics: asked };
  const calendar = library.calendars[edition.service.calendar];
  if (calendar === undefined) {
    const place = { file: 'edition', pointer: '/service/calendar' };
    return fail(error('no-such-calendar', place, { calendar: edition.service.calendar }));
  }
  const { facts, derived, context } = knownCase(edition, input, library);
  const entries = openForCase(edition, input, facts);
  const undetermined = undetermining(entries);
  const setAside = entries.filter((entry) => entry.setAside);
  const heldBy = touching(undetermined);
  const doubted = doubtedBy(edition, undetermined, facts);
  const grounds = assessGrounds(edition, variant, facts, heldBy, touching(setAside), doubted);
  const requirements = assessRequirements(edition, variant, facts, doubted);
  const documents = assessDocuments(edition, variant, channel, facts, doubted);
  const limits = assessLimits(edition, variant, facts, doubted);
  const decisiveOpen = alwaysDecisive(edition, variant, undetermined, requirements, documents);
  const amounts = assessAmounts(edition, variant, context, {
    heldBy,
    doubtedBy: doubted,
    unsettled: derived.unsettled,
  });
  const { outcome, reasons } = decide({
    grounds,
    requirements,
    documents,
    limits,
    amounts,
    heldBy: undetermined.length === 0 ? [] : holdingPeriods(edition, variant, heldBy),
    decisiveOpen,
  });
  const persons = assessSubjects({ edition, variant, facts, undetermined, setAside, doubted, outcome });
  const unsettled = [...grounds, ...requirements, ...documents, ...limits, ...amounts, ...entries];
  return ok({
    service: pinned.service,
    variant,
    ...(channel === undefined ? {} : { channel }),
    at,
    edition: { hash: pinned.hash, inForceFrom: pinned.inForceFrom, reason: pinned.reason },
    outcome,
    undeterminedBecause: reasons,
    grounds: resultsOf(grounds),
    requirements: resultsOf(requirements),
    documents: resultsOf(documents),
    limits: resultsOf(limits),
    ...counted(variant, context, derived),
    subjects: persons.subjects,
    missing: missingFacts(
      edition,
      [...unsettled.map(({ unsettledBy }) => unsettledBy), ...persons.unsettledBy],
      derived.unsettled,
    ),
    derived: derivedResults(derived),
    tables: assessTables(edition, context, derived.unsettled),
    scores: assessScoring(edition, variant, context),
    amounts: resultsOf(amounts),
    deadlines: due(edition, calendar, {
      variant,
      ...(channel === undefined ? {} : { channel }),
      events,
      at,
      ...(time === undefined ? {} : { time }),
      open: entries.map(({ id }) => id),
    }),
    readings: {},
    alternatives: [],
    open: openResults(entries, [...reasons, ...reasonsOfPersons(persons.subjects)]),
  });
}

const reasonsOfPersons = (subjects: Assessment['subjects']) =>
  Object.values(subjects)
    .flat()
    .flatMap(({ undeterminedBecause }) => undeterminedBecause);

function openResults(
  entries: ReturnType<typeof openForCase>,
  reasons: readonly { readonly kind: string; readonly id: string }[],
): Readonly<Record<string, OpenResult>> {
  return Object.fromEntries(
    entries.map(({ id, open, settled, setAside, reading }) => {
      const { title, text, effect, pointers } = open;
      const decisive = reasons.some((reason) => reason.kind === 'open' && reason.id === id);
      return [
        id,
        {
          title,
          text,
          effect,
          pointers,
          decisive,
          settled,
          setAside,
          canBeSetAside: canBeSetAside(open),
          ...(reading === undefined ? {} : { reading }),
        },
      ];
    }),
  );
}
