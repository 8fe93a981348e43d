import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { parseClipboard, printClipboard } from './clipboard.ts';
import { filled, pasted } from './paste.ts';
import { rangeOf, type Selection } from './selection.ts';
import type { GridActions, GridColumn, GridRows } from './types.ts';

interface Scope {
  readonly rows: GridRows;
  readonly columns: readonly GridColumn[];
  readonly selection: Selection;
  readonly editable: boolean;
  readonly actions: GridActions;
  readonly select: (selection: Selection) => void;
  readonly onSay: (said: string) => void;
}

/** Copying, cutting and pasting a range of cells as spreadsheets do. What was done is said with the names of its rows and columns. */
export function useGridClipboard({ rows, columns, selection, editable, actions, select, onSay }: Scope) {
  const { t } = useTranslation('amend-tables');
  /** "rows 1 to 3, columns Age to Size". */
  const named = (of: Selection) => {
    const { top, bottom, left, right } = rangeOf(of);
    const between = (first = '', last = '') => (first === last ? first : t('grid.from-to', { first, last }));
    return {
      rows: between(rows.at(top)?.title ?? String(top + 1), rows.at(bottom)?.title ?? String(bottom + 1)),
      columns: between(columns[left]?.title, columns[right]?.title),
    };
  };
  const copy = (event: ClipboardEvent) => {
    const { top, bottom, left, right } = rangeOf(selection);
    const cells = Array.from({ length: bottom - top + 1 }, (_, index) =>
      (rows.at(top + index)?.cells ?? []).slice(left, right + 1).map(({ text }) => text),
    );
    event.clipboardData.setData('text/plain', printClipboard(cells));
    event.preventDefault();
  };
  return {
    onCopy: (event: ClipboardEvent) => {
      copy(event);
      onSay(t('grid.copied', named(selection)));
    },
    onCut: (event: ClipboardEvent) => {
      copy(event);
      if (!editable) return onSay(t('grid.copied', named(selection)));
      actions.change(filled(selection));
      onSay(t('grid.cut', named(selection)));
    },
    onPaste: (event: ClipboardEvent) => {
      if (editable && actions.paste?.(event.clipboardData)) return event.preventDefault();
      const cells = parseClipboard(event.clipboardData.getData('text/plain'));
      if (!editable || cells.length === 0) return;
      event.preventDefault();
      const {
        changes,
        selection: next,
        cut,
      } = pasted(cells, selection, {
        rows: rows.length,
        columns: columns.length,
      });
      actions.change(actions.insert ? changes : changes.filter(({ row }) => row < rows.length));
      select(next);
      onSay([t('grid.pasted', named(next)), cut ? t('grid.cut-off') : ''].filter(Boolean).join(' '));
    },
  };
}
