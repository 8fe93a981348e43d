import type { ResultAspect } from '../aspect.ts';
import { amounts, derived, scores, tables } from './computed.tsx';
import { attempts, quotas, subjects, votes, windows } from './counted.tsx';
import { deadlines, limits, periods } from './granted.tsx';
import { documents, grounds, open, requirements } from './rules.tsx';

/** All aspects of results, the most telling first. */
export const RESULT_ASPECTS: readonly ResultAspect[] = [
  grounds,
  requirements,
  limits,
  periods,
  deadlines,
  documents,
  amounts,
  scores,
  subjects,
  windows,
  attempts,
  votes,
  quotas,
  open,
  tables,
  derived,
];
