import type { Rule } from '../rule.ts';
import { actDays } from './act-days.ts';
import { boundaryNotCovered } from './boundary-not-covered.ts';
import { calendarDays } from './calendar-days.ts';
import { changeNotCited } from './change-not-cited.ts';
import { citationMissing } from './citation-missing.ts';
import { conditionConstant } from './condition-constant.ts';
import { countedNever } from './counted-never.ts';
import { deadlineAfterHours } from './deadline-after-hours.ts';
import { deadlineEvents } from './deadline-events.ts';
import { deadlineResponsible } from './deadline-responsible.ts';
import { discretionWithoutOfficer } from './discretion-without-officer.ts';
import { documentChannel } from './document-channel.ts';
import { documentHeldByState } from './document-held-by-state.ts';
import { factAskedOfNobody } from './fact-asked-of-nobody.ts';
import { factUnused } from './fact-unused.ts';
import { fieldNotApplicants } from './field-not-applicants.ts';
import { formNotBuildable } from './form-not-buildable.ts';
import { guardUnestablished } from './guard-unestablished.ts';
import { guidanceNotCited } from './guidance-not-cited.ts';
import { noticePlaceholder } from './notice-placeholder.ts';
import { openEntries } from './open-entries.ts';
import { openHoldsNothing } from './open-holds-nothing.ts';
import { parameterIntervals } from './parameter-intervals.ts';
import { parameterPartsSum } from './parameter-parts-sum.ts';
import { partDay } from './part-day.ts';
import { provisionNotCovered } from './provision-not-covered.ts';
import { registryFactRequired } from './registry-fact-required.ts';
import { stateDeadEnd } from './state-dead-end.ts';
import { stateUnreachable } from './state-unreachable.ts';
import { supersessionUnexplained } from './supersession-unexplained.ts';
import { tableGap } from './table-gap.ts';
import { tableOverlap } from './table-overlap.ts';
import { tableRowMasked } from './table-row-masked.ts';
import { tableRowUnreachable } from './table-row-unreachable.ts';
import { translationMissing } from './translation-missing.ts';
import { valueUnverified } from './value-unverified.ts';
import { variantWithoutChannel } from './variant-without-channel.ts';
import { workedOutUnused } from './worked-out-unused.ts';

/** Every rule, in the order in which its findings are reported. */
export const rules: readonly Rule[] = [
  // Where the law says it.
  citationMissing,
  changeNotCited,
  provisionNotCovered,
  guidanceNotCited,
  // Who asks for what.
  registryFactRequired,
  fieldNotApplicants,
  documentHeldByState,
  formNotBuildable,
  discretionWithoutOfficer,
  factUnused,
  factAskedOfNobody,
  conditionConstant,
  // What is worked out.
  tableGap,
  tableOverlap,
  tableRowMasked,
  tableRowUnreachable,
  workedOutUnused,
  // How a case goes.
  variantWithoutChannel,
  documentChannel,
  stateDeadEnd,
  stateUnreachable,
  guardUnestablished,
  deadlineEvents,
  deadlineResponsible,
  deadlineAfterHours,
  countedNever,
  noticePlaceholder,
  // What holds when.
  actDays,
  partDay,
  calendarDays,
  parameterIntervals,
  parameterPartsSum,
  supersessionUnexplained,
  // What is still to do.
  boundaryNotCovered,
  translationMissing,
  openHoldsNothing,
  openEntries,
  valueUnverified,
];
