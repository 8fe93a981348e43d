import { type KeyboardEvent, useRef, useState } from 'react';
import { Tree, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ConditionRow } from './ConditionRow.tsx';
import { useCondition } from './context.ts';
import { copied } from './model/clipboard.ts';
import { canMove, moveTo } from './model/move.ts';
import { conditionAt } from './model/place.ts';
import { removeAt } from './model/remove.ts';
import { allRows, type Row } from './model/row.ts';
import { type Step, stepped } from './model/step.ts';
import { keyOf, pointerOf, rowOfTarget } from './row-key.ts';
import { handOnUndo } from './undo-keys.ts';
import { useClipboard } from './useClipboard.ts';

const MOVES: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'out',
  ArrowRight: 'into',
};

interface Props {
  readonly root: Row;
  readonly label: string;
}

/** The tree of a condition: rows are dragged or moved by keys, cut, copied and pasted. */
export function ConditionOutline({ root, label }: Props) {
  const { t } = useTranslation('amend-conditions');
  const editing = useCondition();
  const { condition, editable, change } = editing;
  const [typing, setTyping] = useState(false);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const dragged = useRef<string>(undefined);
  const clipboard = useClipboard();
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !editable || typing,
    getItems: (keys) =>
      [...keys].map((key) => {
        const pointer = pointerOf(key);
        dragged.current = pointer;
        const there = conditionAt(condition, pointer);
        return { 'text/plain': there === undefined ? '' : copied(there) };
      }),
    getDropOperation: (target) => {
      if (target.type !== 'item' || dragged.current === undefined) return 'cancel';
      const to = { pointer: pointerOf(target.key), position: target.dropPosition };
      return canMove(condition, dragged.current, to) ? 'move' : 'cancel';
    },
    onMove: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined) return;
      const to = { pointer: pointerOf(target.key), position: target.dropPosition };
      change(moveTo(condition, pointerOf(key), to), 'row');
    },
  });
  const groups = allRows(root).filter(({ children }) => children.length > 0);
  const expanded = groups.map(({ pointer }) => keyOf(pointer)).filter((key) => !folded.has(key));

  const onKeyDown = (event: KeyboardEvent) => {
    if (handOnUndo(event)) return;
    const pointer = rowOfTarget(event.target);
    if (pointer === undefined || !editable) return;
    const step = event.altKey ? MOVES[event.key] : undefined;
    if (step === undefined && event.key !== 'Delete') return;
    event.preventDefault();
    event.stopPropagation();
    change(step === undefined ? removeAt(condition, pointer) : stepped(condition, pointer, step), 'row');
  };
  return (
    <div onKeyDownCapture={onKeyDown} {...clipboard}>
      <Tree
        aria-label={label}
        className="conditions-tree"
        keyboardNavigationBehavior="tab"
        selectionMode="none"
        expandedKeys={expanded}
        onExpandedChange={(keys) =>
          setFolded(new Set(groups.map(({ pointer }) => keyOf(pointer)).filter((key) => !keys.has(key))))
        }
        dragAndDropHooks={dragAndDropHooks}
      >
        <ConditionRow row={root} onTyping={setTyping} />
      </Tree>
      {editable ? <p className="hint conditions-keys">{t('keys')}</p> : null}
    </div>
  );
}
