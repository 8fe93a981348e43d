import { useMemo } from 'react';
import { type AccountedProvision, accountedFor } from '../../../../engine/amending/accounted.ts';
import { openTouched, type TouchedQuestion } from '../../../../engine/amending/open-touched.ts';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import { useWorkbench } from '../state/draft.ts';
import { partsOf } from '../state/parts.ts';

/** An open question of the law as it was, and the part that leaves it as it is. */
export interface OpenInPart extends TouchedQuestion {
  readonly service: string;
  readonly part: string;
}

/** What becomes of each provision of the act, as far as the report knows. */
export function useAccounted(coverage: AmendmentReport['coverage']): readonly AccountedProvision[] {
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  return useMemo(() => accountedFor(documents, act, coverage), [documents, act, coverage]);
}

/** The open questions that were asked of the law as it was, each once for a service. */
export function useOpenTouched(): readonly OpenInPart[] {
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  return useMemo(() => {
    const found = partsOf(documents, act).flatMap(({ service, part }) =>
      openTouched(documents, { service, act, part }).map((one) => ({ ...one, service, part })),
    );
    const key = ({ service, id }: OpenInPart) => `${service} ${id}`;
    return [...new Map(found.map((one) => [key(one), one])).values()];
  }, [documents, act]);
}
