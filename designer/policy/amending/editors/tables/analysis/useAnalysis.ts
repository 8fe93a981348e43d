import { useEffect, useRef, useState } from 'react';
import type { Analysis } from '../../../../../../engine/tables/analyse.ts';
import type { Grid } from '../../../../../../engine/tables/grid.ts';
import type { RuleWords } from '../../../../../look/rules/words.ts';
import type { AnalysisAsked, AnalysisTold } from './analysis.worker.ts';

const WAIT_MS = 250;

/** What is wrong with a grid over all values of its inputs; nothing until it is known. The last answer stays until there is a newer one. */
export function useAnalysis(
  grid: Grid,
  { facts, codelists }: Pick<RuleWords, 'facts' | 'codelists'>,
): Analysis | 'too-large' | undefined {
  const [told, setTold] = useState<AnalysisTold>();
  const worker = useRef<Worker>(undefined);
  const asked = useRef(0);
  useEffect(() => {
    const started = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.onmessage = ({ data }: MessageEvent<AnalysisTold>) => {
      if (data.id === asked.current) setTold(data);
    };
    return () => started.terminate();
  }, []);
  const written = JSON.stringify(grid);
  const latest = useRef({ grid, facts, codelists });
  useEffect(() => {
    latest.current = { grid, facts, codelists };
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      const { grid: now, ...scope } = latest.current;
      asked.current += 1;
      const ask: AnalysisAsked = { id: asked.current, grid: now, scope: { ...scope, trustComputed: true } };
      if (written !== '') worker.current?.postMessage(ask);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [written]);
  return told?.analysis;
}
