import { isAbout } from '../../coverage.ts';
import type { ActProvision } from '../drafted.ts';
import { isCitation } from '../resting.ts';

/** Whether some item of a list rests on what a provision changes, or was written by it. */
export const standsAlready = (
  items: Readonly<Record<string, { readonly citation?: unknown }>> = {},
  act: string,
  { id, changes }: ActProvision,
): boolean =>
  Object.values(items).some(({ citation }) => {
    if (!isCitation(citation)) return false;
    const { by } = citation;
    return (by?.act === act && by.provision === id) || changes.some((change) => isAbout(citation, change));
  });
