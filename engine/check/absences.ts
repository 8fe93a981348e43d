import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What is found because something else is not there: of a library from which something was left out it may be wrong. */
const ABSENCES: readonly Diagnostic['code'][] = [
  'provision-not-covered',
  'fact-unused',
  'worked-out-unused',
  'variant-without-channel',
  'document-channel',
  'state-dead-end',
  'state-unreachable',
  'guard-unestablished',
  'fact-asked-of-nobody',
  'deadline-never-starts',
  'deadline-never-ends',
  'deadline-nobody-responsible',
  'counted-never',
  'open-holds-nothing',
  'over-nothing',
  'boundary-not-covered',
];

/** Whether a finding is about something that is missing from the rest of the library. */
export const isAbsence = ({ code }: Diagnostic): boolean => ABSENCES.includes(code);
