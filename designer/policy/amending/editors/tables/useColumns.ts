import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Expression } from '../../../../../engine/schema/expression.ts';
import type { Table } from '../../../../../engine/schema/table.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { codeNames, formulaNames } from '../amounts/formula/names.ts';
import { columnOf } from './cells/column.ts';
import { NO_OPTIONS } from './grid/types.ts';
import { OF } from './model/bands.ts';
import { inputsOf } from './model/inputs.ts';
import { cellOptions, formulaOptions } from './model/options.ts';
import type { RowsColumn } from './RowsEditor.tsx';
import { useInputTitle } from './useInputTitle.ts';

/** The columns of a decision table: its inputs, its output and, where rows win by it, their priority. */
export function useTableColumns(table: Table): readonly RowsColumn[] {
  const { t } = useTranslation('amend-tables');
  const { words, edition } = useEditing();
  const { language } = useLanguage();
  const titleOf = useInputTitle();
  const { names, codes } = useMemo(
    () => ({ names: formulaNames(words, language), codes: codeNames(words, language) }),
    [words, language],
  );
  const inputs = inputsOf(table).map(([input, definition]): RowsColumn => {
    const cells = columnOf(definition.value, edition, words, language);
    return {
      id: `input ${input}`,
      title: titleOf(definition, input),
      note: t(`note.${cells.kind}`),
      of: { kind: 'input', input, cells },
      optionsFor: (text, caret) => cellOptions(cells, text, caret),
    };
  });
  const output: RowsColumn = {
    id: 'output',
    title: t('column.output'),
    note: table.unit ? wording(table.unit, language) : t('note.formula'),
    wide: true,
    of: { kind: 'output' },
    optionsFor: (text, caret) => formulaOptions(names, codes, text, caret),
  };
  const priority: RowsColumn = {
    id: 'priority',
    title: t('column.priority'),
    note: t('note.number'),
    of: { kind: 'priority' },
    optionsFor: () => NO_OPTIONS,
  };
  return [...inputs, output, ...(table.hit === 'priority' ? [priority] : [])];
}

/** The columns of bands: the values that a band takes, and its points. */
export function useBandColumns(of: Expression): readonly RowsColumn[] {
  const { t } = useTranslation('amend-tables');
  const { words, edition } = useEditing();
  const { language } = useLanguage();
  const titleOf = useInputTitle();
  const cells = columnOf(of, edition, words, language);
  return [
    {
      id: 'of',
      title: titleOf({ order: 1, value: of }, OF),
      note: t(`note.${cells.kind}`),
      of: { kind: 'input', input: OF, cells, required: true },
      optionsFor: (text, caret) => cellOptions(cells, text, caret),
    },
    {
      id: 'points',
      title: t('column.points'),
      note: t('note.number'),
      of: { kind: 'points' },
      optionsFor: () => NO_OPTIONS,
    },
  ];
}
