import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Tree, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../state/editing.ts';
import { handOnUndo } from '../../conditions/undo-keys.ts';
import { Announced } from '../../fields/Announced.tsx';
import { dropped, stepped } from '../model/moves.ts';
import { outlineOf } from '../model/outline.ts';
import { type FormPlace, placeAt, pointerOf } from '../model/place.ts';
import { useMove } from '../useMove.ts';
import { OutlineRow } from './OutlineRow.tsx';
import { useFolded } from './useFolded.ts';

/** The pages and their fields: dragged by mouse or keys, or moved with Alt and the arrows. */
export function FormOutline() {
  const { t } = useTranslation('amend-form');
  const { edition, before, editable } = useEditing();
  const move = useMove();
  const tree = useRef<HTMLDivElement>(null);
  const dragged = useRef<FormPlace>(undefined);
  const focus = useRef<string>(undefined);
  const { pages } = edition.form;
  const outline = outlineOf(before.form, edition.form);
  const { expanded, setExpanded } = useFolded(outline);
  useEffect(() => {
    const wanted = focus.current;
    focus.current = undefined;
    if (wanted !== undefined) rowOf(tree.current, wanted)?.focus();
  });
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !editable,
    getItems: (keys) =>
      [...keys].map((key) => {
        dragged.current = placeAt(String(key));
        return { 'text/plain': String(key) };
      }),
    getDropOperation: (target) => {
      const from = dragged.current;
      if (target.type !== 'item' || from === undefined) return 'cancel';
      const place = placeAt(String(target.key));
      if (place === undefined) return 'cancel';
      const to = { ...place, position: target.dropPosition };
      return dropped(pages, from, to) === undefined ? 'cancel' : 'move';
    },
    onMove: ({ keys, target }) => {
      const [from, place] = [placeAt(String([...keys][0])), placeAt(String(target.key))];
      if (from === undefined || place === undefined) return;
      move(from, dropped(pages, from, { ...place, position: target.dropPosition }));
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (handOnUndo(event)) return;
    const { target, altKey, key } = event;
    if (!editable || !altKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return;
    if (!(target instanceof HTMLElement) || target.getAttribute('role') !== 'row') return;
    const from = placeAt(target.dataset.key);
    if (from === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const moved = stepped(pages, from, key === 'ArrowUp' ? 'up' : 'down');
    if (moved === undefined) return;
    focus.current = pointerOf(moved.place);
    move(from, moved);
  };
  return (
    <Announced>
      <div ref={tree} className="amend-form-outline" onKeyDownCapture={onKeyDown}>
        <Tree
          aria-label={t('outline.label')}
          className="amend-form-tree"
          keyboardNavigationBehavior="tab"
          selectionMode="none"
          expandedKeys={expanded}
          onExpandedChange={setExpanded}
          dragAndDropHooks={dragAndDropHooks}
        >
          {outline.map((entry) => (
            <OutlineRow key={entry.id} entry={entry} fields={entry.fields} />
          ))}
        </Tree>
        {outline.length === 0 ? <p>{t('outline.none')}</p> : null}
        {editable ? <p className="hint amend-form-keys">{t('outline.keys')}</p> : null}
      </div>
    </Announced>
  );
}

const rowOf = (tree: HTMLElement | null, pointer: string) =>
  tree?.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(pointer)}"]`);
