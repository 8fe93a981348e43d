import { createContext, useContext } from 'react';
import type { ServiceEdition } from '../../../server/api/schemas/services.ts';

/** The edition that a page shows. */
export interface ShownEdition extends ServiceEdition {
  readonly service: string;
  /** The day on which it is shown. */
  readonly at: string;
}

export const EditionContext = createContext<ShownEdition | undefined>(undefined);

/** The edition shown around this component. */
export function useShownEdition(): ShownEdition {
  const shown = useContext(EditionContext);
  if (!shown) throw new Error('No edition is shown here');
  return shown;
}
