import type { CaseWords } from '../../desk/case/words.ts';
import type { RawValue } from '../../desk/facts/raw.ts';
import type { ReadFacts } from '../../desk/facts/read-facts.ts';
import type { RawAnswers } from './answers.ts';

/** The answers as they stand in the controls, and the way to change one. */
export interface Answering {
  readonly words: CaseWords;
  readonly variant: string;
  readonly raw: RawAnswers;
  readonly read: ReadFacts;
  readonly change: (fact: string, value: RawValue) => void;
}
