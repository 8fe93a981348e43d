import { assess } from '../../engine/assessment/assess.ts';
import type { Assessment, AssessmentInput } from '../../engine/assessment/types.ts';
import { parseDate } from '../../engine/calendar/date.ts';
import { governing } from '../../engine/edition/governing.ts';
import type { Library } from '../../engine/library/types.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';

export const day = (text: string): IsoDate => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};

/** Facts with which the fixture's case is granted, since 2024-05-31. */
export const granted = {
  'full-name': 'Ada Example',
  'birth-date': day('1990-04-05'),
  town: 'port',
  purpose: 'study',
  'months-requested': 6,
  'arrival-date': day('2024-06-01'),
  'data-true': true,
  banned: false,
  'document-passport': true,
  'has-home': true,
};

export interface TestCase extends Partial<Omit<AssessmentInput, 'at' | 'submittedOn' | 'events'>> {
  readonly submitted?: string;
  readonly at: string;
}

/** The edition that governs a case of the fixture's service. */
export function pinnedFor(library: Library, { at, submitted }: Pick<TestCase, 'at' | 'submitted'>) {
  const days = { at: day(at), ...(submitted === undefined ? {} : { submittedOn: day(submitted) }) };
  const pinned = governing(library, 'guest-card', days);
  if (!pinned.ok) throw new Error(pinned.diagnostics[0]?.code);
  return pinned.value;
}

/** A case of the fixture's service, assessed under what governs it. Submitted cases have been received on their day. */
export function assessed(library: Library, one: TestCase): Assessment {
  const { at, submitted = at, facts = {}, ...input } = one;
  const result = assess(library, pinnedFor(library, one), {
    variant: 'first',
    channel: 'portal',
    ...input,
    facts: { ...granted, ...facts },
    events: [{ event: 'received', on: day(submitted) }],
    at: day(at),
    submittedOn: day(submitted),
  });
  if (!result.ok) throw new Error(result.diagnostics[0]?.code);
  return result.value;
}
