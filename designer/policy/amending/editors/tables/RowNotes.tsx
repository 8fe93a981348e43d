import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Table, TableRow } from '../../../../../engine/schema/table.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { describeCell } from '../../../../look/rules/describe-cell.ts';
import { ExpressionText } from '../../../../look/rules/ExpressionText.tsx';
import { useEditing } from '../../state/editing.ts';
import type { RowMark } from './model/marks.ts';
import type { RowsColumn } from './RowsEditor.tsx';
import { useExampleText } from './useExampleText.ts';

interface Props {
  readonly row: TableRow;
  readonly name: string;
  readonly column: RowsColumn | undefined;
  readonly problem: string | undefined;
  readonly marks: readonly RowMark[];
  readonly inputs: Table['inputs'];
  readonly nameOf: (row: string) => string;
  readonly details: ReactNode;
}

/** The cell and the row that are selected, in words: what the cell says, what is wrong, and what else belongs to the row. */
export function RowNotes({ row, name, column, problem, marks, inputs, nameOf, details }: Props) {
  const { t } = useTranslation(['amend-tables', 'rules']);
  const { t: say } = useTranslation('rules');
  const { language } = useLanguage();
  const { words } = useEditing();
  const exampleText = useExampleText(inputs);
  const of = column?.of;
  return (
    <div className="tables-notes">
      <p>
        <strong>{t('notes.row', { name })}</strong>
        {column ? `, ${column.title}: ` : ' '}
        {of?.kind === 'input'
          ? describeCell(row.when[of.input], inputs[of.input]?.value, { words, language, t: say })
          : null}
        {of?.kind === 'output' ? <ExpressionText expression={row.output} words={words} /> : null}
      </p>
      {problem ? <p className="field-error">{problem}</p> : null}
      {marks.length === 0 ? null : (
        <ul className="gaps">
          {marks.map((mark) => (
            <li key={JSON.stringify(mark)}>
              {mark.kind === 'overlap'
                ? t('marks.overlap-with', { row: nameOf(mark.with), example: exampleText(mark.example) })
                : mark.kind === 'masked'
                  ? t('marks.masked-at', { example: exampleText(mark.example) })
                  : t('marks.unreachable-at')}
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={t('notes.details', { name })}>{details}</Disclosure>
    </div>
  );
}
