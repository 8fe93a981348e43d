import { useTranslation } from 'react-i18next';
import type { CellProblem } from './column.ts';

/** Why what was typed in a cell cannot be taken, in words. */
export function useProblemWords(): (problem: CellProblem) => string {
  const { t } = useTranslation('amend-rows');
  return (problem) => t(`problem.${problem}`);
}
