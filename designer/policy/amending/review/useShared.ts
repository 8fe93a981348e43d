import { useMemo } from 'react';
import { conflictsAmong } from '../../../../engine/amending/conflicts-among.ts';
import type { ItemConflict } from '../../../../engine/amending/rebase.ts';
import type { PartRef } from '../../../../engine/library/types.ts';
import { useWorkbench } from '../state/draft.ts';
import { partsOf } from '../state/parts.ts';

/** An item that a part of this amendment and one of another act both touch. */
export interface Shared {
  readonly of: {
    readonly service: string;
    readonly act: string;
    readonly part: string;
    readonly file: string;
  };
  /** The other act's part. */
  readonly with: PartRef;
  readonly conflict: ItemConflict;
  /** Which of the two merges later, and so must say that it means to. */
  readonly isMineLater: boolean;
}

/** Every item that this amendment and another one in force at the same time both touch. */
export function useShared(): readonly Shared[] {
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  return useMemo(
    () =>
      partsOf(documents, act).flatMap(({ service, part, file }) =>
        conflictsAmong(documents, { service, act, part }).flatMap(({ conflicts, ...other }) =>
          conflicts.map((conflict) => ({ of: { service, act, part, file }, conflict, ...other })),
        ),
      ),
    [documents, act],
  );
}
