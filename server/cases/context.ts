import type { Logger } from 'pino';
import type { Library } from '../../engine/library/types.ts';
import type { agreementOn } from '../evaluator/agreement.ts';
import type { CaseRepository } from './repository.ts';

/** What the commands on cases work with. */
export interface Cases {
  readonly library: Library;
  readonly repository: CaseRepository;
  readonly logger: Logger;
  /** Holds the second evaluator against an assessment. */
  readonly agreementOn: typeof agreementOn;
  /** Whether a decision may rest on an edition that is not published: in the demonstration only. */
  readonly decidesOnDrafts: boolean;
}
