import type { Logger } from 'pino';
import type { Library } from '../../engine/library/types.ts';
import type { agreementOn } from '../evaluator/agreement.ts';
import type { Suspension } from '../library/ledger.ts';
import type { CaseRepository } from './repository.ts';

/** What the commands on cases work with. */
export interface Cases {
  /** The library in use. A publication puts another in its place: who works with it over time holds on to one (`holding`). */
  readonly library: Library;
  /** Why a service takes no applications through the portal now; undefined where it does. */
  readonly suspensionOf?: (service: string) => Suspension | undefined;
  readonly repository: CaseRepository;
  readonly logger: Logger;
  /** Holds the second evaluator against an assessment. */
  readonly agreementOn: typeof agreementOn;
  /** Whether a decision may rest on an edition that is not published: in the demonstration only. */
  readonly decidesOnDrafts: boolean;
}

/** The same with the library as it is now, so that one command is not carried out with two of them. */
export const holding = (cases: Cases): Cases => ({ ...cases, library: cases.library });
