import { createStore } from 'zustand/vanilla';
import {
  applyOperations,
  type Conflict,
  type Documents,
  invert,
} from '../../../../engine/amending/operations.ts';
import type { AmendmentView } from '../../../../server/api/schemas/amendments.ts';
import { compacted } from './compact.ts';
import { changesOf, type Edit, laidOver, withStep } from './edits.ts';

/** How the saving of a draft stands. `refused`: the server will not take what was sent, and says why. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused';

/** A draft being edited, and what can be done with it. */
export interface Workbench {
  /** The draft as the server last gave it. */
  readonly view: AmendmentView;
  /** The published documents that it stands on. */
  readonly published: Documents;
  /** The published documents with everything that the draft changes, what is not yet saved included. */
  readonly documents: Documents;
  /** Edits that the server has not acknowledged, oldest first. */
  readonly unsaved: readonly Edit[];
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
  readonly saving: Saving;
  /** Why the server refused, in the reader's language. */
  readonly refusal?: string;
  /** Places that somebody else changed meanwhile. Nothing of either side is lost until a person chooses. */
  readonly conflicts: readonly Conflict[];
  /** A step could not be undone, because somebody else has changed its place since. */
  readonly cannotUndo: boolean;
  /** Changes documents; `place` joins quick changes of one place into one step of undo. */
  change(label: string, next: (documents: Documents) => Documents, place?: string): void;
  undo(): void;
  redo(): void;
  /** Lays the local edits over the draft as the server has it now. */
  receive(view: AmendmentView): void;
  /** The server has taken these edits. */
  acknowledge(edits: readonly Edit[], sequence: number): void;
  /** Chooses one side of a conflict. */
  resolve(conflict: Conflict, side: 'mine' | 'theirs'): void;
  setSaving(saving: Saving, refusal?: string): void;
}

export type WorkbenchStore = ReturnType<typeof createWorkbench>;

/**
 * The store of one open draft.
 * @param unsaved edits that an earlier visit could not send
 * @param now milliseconds since the epoch
 */
export function createWorkbench(
  view: AmendmentView,
  published: Documents,
  unsaved: readonly Edit[] = [],
  now: () => number = Date.now,
) {
  return createStore<Workbench>()((set, get) => {
    /** Carries out what an author did, whichever way; it still has to be saved. */
    const carryOut = (edit: Edit, documents: Documents, steps: Pick<Workbench, 'done' | 'undone'>) =>
      set({ documents, ...steps, unsaved: [...get().unsaved, edit], saving: 'waiting', cannotUndo: false });

    const takeBack = (from: 'done' | 'undone', to: 'done' | 'undone') => {
      const step = get()[from].at(-1);
      if (step === undefined) return;
      const rest = get()[from].slice(0, -1);
      const operations = invert(step.operations);
      const applied = applyOperations(get().documents, operations);
      if (!applied.ok) {
        set(from === 'done' ? { done: rest, cannotUndo: true } : { undone: rest, cannotUndo: true });
        return;
      }
      const edit: Edit = { id: crypto.randomUUID(), label: step.label, operations, at: now() };
      const moved = [...get()[to], edit];
      carryOut(
        edit,
        applied.documents,
        from === 'done' ? { done: rest, undone: moved } : { done: moved, undone: rest },
      );
    };

    const received = (next: AmendmentView, edits: readonly Edit[], known: readonly Conflict[]) => {
      const laid = laidOver({ ...published, ...next.documents }, asOne(edits));
      return {
        view: next,
        documents: laid.documents,
        unsaved: laid.edits,
        conflicts: [...known, ...laid.conflicts],
      };
    };

    return {
      published,
      ...received(view, unsaved, []),
      done: [],
      undone: [],
      saving: unsaved.length > 0 ? 'waiting' : 'saved',
      cannotUndo: false,
      change(label, next, place) {
        const after = next(get().documents);
        const operations = changesOf(get().documents, after);
        if (operations.length === 0) return;
        const edit: Edit = {
          id: crypto.randomUUID(),
          label,
          operations,
          ...(place === undefined ? {} : { place }),
          at: now(),
        };
        carryOut(edit, after, { done: withStep(get().done, edit), undone: [] });
      },
      undo: () => takeBack('done', 'undone'),
      redo: () => takeBack('undone', 'done'),
      receive(next) {
        const laid = received(next, get().unsaved, get().conflicts);
        // What did not fit is left to a choice: then nothing of it is on its way any more.
        set({ ...laid, saving: laid.unsaved.length > 0 ? 'waiting' : 'saved' });
      },
      acknowledge(edits, sequence) {
        const ids = new Set(edits.map(({ id }) => id));
        const left = get().unsaved.filter(({ id }) => !ids.has(id));
        set({
          unsaved: left,
          view: { ...get().view, sequence },
          saving: left.length > 0 ? 'waiting' : 'saved',
        });
      },
      resolve(conflict, side) {
        const conflicts = get().conflicts.filter((one) => one !== conflict);
        set({ conflicts });
        if (side === 'theirs') return;
        const { before: _, ...rest } = conflict.operation;
        const mine = { ...rest, ...(conflict.theirs === undefined ? {} : { before: conflict.theirs }) };
        const applied = applyOperations(get().documents, [mine]);
        if (!applied.ok) return set({ conflicts: [...conflicts, ...applied.conflicts] });
        const edit: Edit = { id: crypto.randomUUID(), label: '', operations: [mine], at: now() };
        carryOut(edit, applied.documents, { done: withStep(get().done, edit), undone: [] });
      },
      setSaving: (saving, refusal) => set({ saving, ...(refusal === undefined ? {} : { refusal }) }),
    } satisfies Workbench;
  });
}

/** Edits as one, each place changed once: a server that has taken some of them already is then not taken for somebody else. */
function asOne(edits: readonly Edit[]): readonly Edit[] {
  const last = edits.at(-1);
  if (last === undefined) return [];
  return [{ ...last, operations: compacted(edits.flatMap(({ operations }) => operations)) }];
}
