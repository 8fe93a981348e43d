import { useMemo } from 'react';
import { useWorkbench } from '../../state/draft.ts';
import { isPublished } from './model/published.ts';

/** Whether a document is published as it stands. */
export function usePublished(file: string): boolean {
  const published = useWorkbench((workbench) => workbench.published);
  return useMemo(() => isPublished(published, file), [published, file]);
}
