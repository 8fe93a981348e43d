import { type Analysis, analyse } from '../../../../../../engine/tables/analyse.ts';
import type { DomainScope } from '../../../../../../engine/tables/domain.ts';
import type { Grid } from '../../../../../../engine/tables/grid.ts';

export interface AnalysisAsked {
  readonly id: number;
  readonly grid: Grid;
  readonly scope: DomainScope;
}

export interface AnalysisTold {
  readonly id: number;
  /** Nothing where the table is not in order: checking the draft says why. */
  readonly analysis: Analysis | 'too-large' | undefined;
}

/** Looks for gaps and overlaps beside the page: a large table has tens of thousands of cells. */
self.onmessage = ({ data: { id, grid, scope } }: MessageEvent<AnalysisAsked>) => {
  const tell = (told: AnalysisTold) => self.postMessage(told);
  try {
    tell({ id, analysis: analyse(grid, scope) });
  } catch {
    tell({ id, analysis: undefined });
  }
};
