import { useMemo } from 'react';
import type { Codelist } from '../../../../../engine/schema/codelist.ts';
import { useWorkbench } from '../../state/draft.ts';
import { readableOf } from '../../state/named-in.ts';

/** The code lists of the draft by id as they are written, with what was superseded. */
export function useCodelists(): Readonly<Record<string, Codelist>> {
  const documents = useWorkbench((workbench) => workbench.documents);
  return useMemo(() => readableOf<Codelist>(documents, 'codelist'), [documents]);
}
