import { keepsUndetermined } from '../amounts/assess.ts';
import type { AmountResult } from '../amounts/types.ts';
import type { Assessed } from './item.ts';
import type {
  Assessment,
  DocumentResult,
  GroundResult,
  LimitResult,
  Outcome,
  RequirementResult,
} from './types.ts';

/** What an outcome follows from. */
export interface Findings {
  readonly grounds: readonly Assessed<GroundResult>[];
  readonly requirements: readonly Assessed<RequirementResult>[];
  readonly documents: readonly Assessed<DocumentResult>[];
  readonly limits: readonly Assessed<LimitResult>[];
  /** Of the case as a whole; none where one person of it is decided upon. */
  readonly amounts?: readonly Assessed<AmountResult>[];
  /** Open entries that hold back something else of what would be granted. */
  readonly heldBy?: readonly string[];
  /** Open entries that keep every outcome undetermined. */
  readonly decisiveOpen: readonly string[];
}

export type Reasons = Assessment['undeterminedBecause'];

/** An outcome, and why it is undetermined where it is. */
export interface Decided {
  readonly outcome: Outcome;
  readonly reasons: Reasons;
}

/**
 * The outcome of a case. A true ground gives its effect, unless an open entry holds it or another true ground has another effect. A
 * ground that was set aside for the case counts for nothing. A grant needs every other ground false, every requirement met, every required document presented and every limit kept. Every payment must be known, and no amount held by an open entry. A broken
 * limit, an unmet requirement or a missing document is no ground: it leaves the outcome undetermined, never refused.
 */
export function decide(findings: Findings): Decided {
  const opens = reasonsOf('open', findings.decisiveOpen);
  const grounds = findings.grounds.filter(({ result }) => result.setAsideBy.length === 0);
  const effective = grounds.filter(({ result }) => result.applies === true && result.heldBy.length === 0);
  const [first] = effective;
  const effects = new Set(effective.map(({ result }) => result.effect));
  const conflicts = effects.size > 1 ? reasonsOf('conflicting-grounds', idsOf(effective)) : [];
  if (first !== undefined) {
    const reasons = [...opens, ...conflicts];
    return reasons.length > 0
      ? { outcome: 'undetermined', reasons }
      : { outcome: first.result.effect, reasons: [] };
  }
  const reasons = [...opens, ...obstacles({ ...findings, grounds })];
  return reasons.length > 0 ? { outcome: 'undetermined', reasons } : { outcome: 'grant', reasons: [] };
}

/** What keeps a case without an effective ground from being granted. */
function obstacles({
  grounds,
  requirements,
  documents,
  limits,
  amounts = [],
  heldBy = [],
  decisiveOpen,
}: Findings): Reasons {
  const holding = new Set([
    ...[...grounds, ...amounts].flatMap(({ result }) => result.heldBy),
    ...[...requirements, ...documents, ...limits].flatMap((item) => item.heldBy ?? []),
    ...heldBy,
  ]);
  return [
    ...reasonsOf(
      'open',
      [...holding].filter((id) => !decisiveOpen.includes(id)),
    ),
    ...reasonsOf('ground', idsOf(grounds.filter(({ result }) => result.applies === null))),
    ...reasonsOf('requirement', idsOf(requirements.filter(({ result }) => result.met !== true))),
    ...reasonsOf('document', idsOf(documents.filter(({ result }) => isWanting(result)))),
    ...reasonsOf('limit', idsOf(limits.filter(({ result }) => result.within !== true))),
    ...reasonsOf('amount', idsOf(amounts.filter(({ result }) => keepsUndetermined(result)))),
  ];
}

const isWanting = ({ required, presented }: DocumentResult) => required !== false && presented !== true;

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

const reasonsOf = (kind: Reasons[number]['kind'], ids: readonly string[]): Reasons =>
  ids.map((id) => ({ kind, id }));
