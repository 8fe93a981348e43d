import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../state/editing.ts';
import { at, moved, rangeOf, type Selection, type Step } from '../../tables/grid/selection.ts';
import { nextRecorded, type Recorded, recordedAs, withRecorded } from '../model/records.ts';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

/** The cells of facts by steps: which of them are selected, and what pressing them does. */
export function useCells(facts: readonly string[], steps: readonly string[]) {
  const { t } = useTranslation('amend-procedure');
  const { edition, edit, editable } = useEditing();
  const { transitions } = edition.workflow;
  const table = useRef<HTMLTableElement>(null);
  const [selection, setSelection] = useState<Selection>(() => at(0, 0));
  const [said, setSaid] = useState('');
  const shape = { rows: facts.length, columns: steps.length };

  const stateAt = ({ row, column }: Selection['anchor']): Recorded => {
    const step = transitions[steps[column] ?? ''];
    return step === undefined ? 'none' : recordedAs(step, facts[row] ?? '');
  };
  const record = (cells: Selection, as: Recorded) => {
    const { top, bottom, left, right } = rangeOf(cells);
    const count = (bottom - top + 1) * (right - left + 1);
    const next = withRecorded(transitions, steps.slice(left, right + 1), facts.slice(top, bottom + 1), as);
    edit('/workflow/transitions', next, t('label.recorded', { count }));
    setSaid(t('records.said', { count, as: t(`records.${as}`) }));
  };
  const look = (next: Selection) => {
    setSelection(next);
    const { row, column } = next.focus;
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}/${column}"]`)?.focus();
  };

  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = moved(selection, step, shape, event.shiftKey);
      if (next !== undefined) look(next);
    } else if (editable && (event.key === ' ' || event.key === 'Enter')) {
      event.preventDefault();
      record(selection, nextRecorded(stateAt(selection.anchor)));
    } else if (editable && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault();
      record(selection, 'none');
    }
  };
  const click = (event: MouseEvent) => {
    const cell =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : undefined;
    const [row, column] = (cell?.dataset.cell ?? '').split('/').map(Number);
    if (row === undefined || column === undefined || Number.isNaN(row)) return;
    const focus = { row, column };
    const next = event.shiftKey ? { anchor: selection.anchor, focus } : { anchor: focus, focus };
    look(next);
    if (!editable) return;
    const anchored = stateAt(next.anchor);
    record(next, event.shiftKey ? anchored : nextRecorded(anchored));
  };
  return { table, selection, said, press, click };
}
