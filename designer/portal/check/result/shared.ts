import type { Assessment } from '../../../../engine/assessment/types.ts';
import type { CaseWords } from '../../../desk/case/words.ts';

/** What the parts of a result are told. */
export interface ResultProps {
  readonly assessment: Assessment;
  readonly words: CaseWords;
}
