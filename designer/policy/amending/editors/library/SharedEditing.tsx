import { type ReactNode, useCallback, useMemo } from 'react';
import { put, withMember } from '../../../../../engine/amending/put.ts';
import { equal } from '../../../../../engine/diff/equal.ts';
import { get, isPrefix, segments } from '../../../../../engine/json/pointer.ts';
import { useDraft, useLive, useWorkbench } from '../../state/draft.ts';
import { type Editing, EditingContext, useEditing } from '../../state/editing.ts';
import { documentPlace, sharedIn } from './model/place.ts';

/**
 * Lets the fields that edit an edition edit the documents that services share, too: inside, the pointer `/parameters/<id>` leads into the
 * document `parameters/<id>.json` of the draft, and what the published one says is what was before.
 */
export function SharedEditing({ children }: { readonly children: ReactNode }) {
  const around = useEditing();
  const { store } = useDraft();
  const { report } = useLive();
  const documents = useWorkbench((workbench) => workbench.documents);
  const published = useWorkbench((workbench) => workbench.published);
  const edit = useCallback<Editing['edit']>(
    (pointer, value, label) => {
      const place = documentPlace(pointer);
      if (place === undefined) return;
      store.getState().change(
        label,
        (now) => {
          const next = put(now[place.file], segments(place.pointer), value);
          return withMember(now, place.file, next);
        },
        pointer,
      );
    },
    [store],
  );
  const value = useMemo<Editing>(() => {
    const edition = { ...around.edition, ...sharedIn(documents) };
    const before = { ...around.before, ...sharedIn(published) };
    return {
      ...around,
      edition,
      before,
      edit,
      restate: () => undefined,
      stateOf(pointer) {
        const [was, is] = [get(before, pointer), get(edition, pointer)];
        if (was === undefined) return is === undefined ? 'same' : 'added';
        return is === undefined ? 'removed' : equal(was, is) ? 'same' : 'changed';
      },
      findingsAt(pointer) {
        const place = documentPlace(pointer);
        if (place === undefined) return [];
        return (report?.diagnostics ?? []).filter(
          ({ at }) => at.file === place.file && isPrefix(place.pointer, at.pointer),
        );
      },
    };
  }, [around, documents, published, report, edit]);
  return <EditingContext value={value}>{children}</EditingContext>;
}
