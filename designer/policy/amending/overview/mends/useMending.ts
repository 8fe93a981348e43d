import { createContext, useContext } from 'react';
import type { DraftEdition } from '../../../../../engine/amending/draft-edition.ts';
import { draftEdition } from '../../../../../engine/amending/draft-edition.ts';
import type { Documents } from '../../../../../engine/amending/operations.ts';
import { type Setting, withSetting } from '../../../../../engine/amending/set-in-part.ts';
import { useWritten } from '../../editors/fields/useWritten.ts';
import { useDraft, useWorkbench } from '../../state/draft.ts';

/** A part of the amendment in which something is mended. */
export interface MendedPart {
  readonly service: string;
  readonly part: string;
}

/** A part, and what is to be set in the edition that it makes. */
export type Mend = readonly [MendedPart, (found: DraftEdition) => readonly Setting[]];

/** Told when something was mended where it was found: that place goes, and with it whatever had the focus. */
export const MendedContext = createContext<(label: string) => void>(() => undefined);

/** Mends what was found beside the finding: all of it one step of undo. Absent where the draft is not the reader's to change. */
export function useMending(): ((label: string, mends: readonly Mend[]) => void) | undefined {
  const { store } = useDraft();
  const { act, behind } = useWorkbench(({ view }) => view);
  const editable = useWorkbench(({ view: { state, may } }) => state === 'draft' && may.includes('edit'));
  const written = useWritten();
  const told = useContext(MendedContext);
  if (!editable) return undefined;
  const unseen = behind.flatMap((one) => one.act ?? []);
  const set = (now: Documents, of: MendedPart, setting: Setting): Documents => {
    const found = draftEdition(now, { ...of, act }, written);
    return found === undefined
      ? now
      : (withSetting(now, { ...found, ...of, act }, setting, [], { written, unseen }) ?? now);
  };
  return (label, mends) => {
    store.getState().change(label, (documents) =>
      mends.reduce((now, [of, settingsOf]) => {
        const found = draftEdition(now, { ...of, act }, written);
        if (found === undefined) return now;
        return settingsOf(found).reduce((changed, setting) => set(changed, of, setting), now);
      }, documents),
    );
    told(label);
  };
}
