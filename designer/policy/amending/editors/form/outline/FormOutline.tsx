import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { Tree, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../state/editing.ts';
import { handOnUndo } from '../../conditions/undo-keys.ts';
import { Announced } from '../../fields/Announced.tsx';
import { type DropPlace, dropped, stepped } from '../model/moves.ts';
import { outlineOf } from '../model/outline.ts';
import { type FormPlace, PAGES, placeAt, pointerOf } from '../model/place.ts';
import { allMoved, fieldsOf } from '../model/several.ts';
import { useMove } from '../useMove.ts';
import { MoveTicked } from './MoveTicked.tsx';
import { OutlineRow } from './OutlineRow.tsx';
import { useFolded } from './useFolded.ts';
import { TicksContext, useTicks } from './useTicks.ts';

/** The pages and their fields: dragged by mouse or keys, or moved with Alt and the arrows; several together once they are ticked. */
export function FormOutline() {
  const { t } = useTranslation('amend-form');
  const { edition, before, edit, editable } = useEditing();
  const move = useMove();
  const tree = useRef<HTMLDivElement>(null);
  const dragged = useRef<FormPlace>(undefined);
  const focus = useRef<string>(undefined);
  const { pages } = edition.form;
  const outline = outlineOf(before.form, edition.form);
  const { expanded, setExpanded } = useFolded(outline);
  const all = useMemo(() => fieldsOf(pages), [pages]);
  const ticks = useTicks(all);
  /** What is dragged: with a question that is ticked, all that are. */
  const carried = (from: FormPlace): readonly FormPlace[] =>
    ticks.ticked.has(pointerOf(from))
      ? [...ticks.ticked].flatMap((pointer) => placeAt(pointer) ?? [])
      : [from];
  const moveTicked = (to: DropPlace): boolean => {
    const places = [...ticks.ticked].flatMap((pointer) => placeAt(pointer) ?? []);
    const next = allMoved(pages, places, to);
    if (next === undefined) return false;
    edit(PAGES, next, t('several.label', { count: places.length }));
    ticks.clear();
    return true;
  };
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
      const together = carried(from);
      const after = together.length > 1 ? allMoved(pages, together, to) : dropped(pages, from, to);
      return after === undefined ? 'cancel' : 'move';
    },
    onMove: ({ keys, target }) => {
      const [from, place] = [placeAt(String([...keys][0])), placeAt(String(target.key))];
      if (from === undefined || place === undefined) return;
      const to = { ...place, position: target.dropPosition };
      if (carried(from).length > 1) moveTicked(to);
      else move(from, dropped(pages, from, to));
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
        <TicksContext value={editable ? ticks : undefined}>
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
          <MoveTicked onMove={(page) => moveTicked({ page, position: 'on' })} />
        </TicksContext>
        {outline.length === 0 ? <p>{t('outline.none')}</p> : null}
        {editable ? <p className="hint amend-form-keys">{t('outline.keys')}</p> : null}
      </div>
    </Announced>
  );
}

const rowOf = (tree: HTMLElement | null, pointer: string) =>
  tree?.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(pointer)}"]`);
