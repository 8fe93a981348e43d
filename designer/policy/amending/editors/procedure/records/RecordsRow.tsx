import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recorded } from '../model/records.ts';

interface Props {
  readonly row: number;
  readonly title: string;
  /** What each step makes of the fact, joined by commas: rows are drawn again only when that changes. */
  readonly cells: string;
  /** The columns that are selected, from and to; none: -1. */
  readonly left: number;
  readonly right: number;
  /** The column of the cell that the keyboard reaches; none: -1. */
  readonly focus: number;
}

const SIGNS: Readonly<Record<Recorded, string>> = { none: '', asked: '✓', required: '✓ !' };

/** A fact with the steps that record it. */
export const RecordsRow = memo(function RecordsRow({ row, title, cells, left, right, focus }: Props) {
  const { t } = useTranslation('amend-procedure');
  return (
    <tr>
      <th scope="row">{title}</th>
      {cells.split(',').map((cell, column) => {
        const as = cell === 'asked' || cell === 'required' ? cell : 'none';
        return (
          <td
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            key={column}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that is pressed
            role="gridcell"
            tabIndex={column === focus ? 0 : -1}
            data-cell={`${row}/${column}`}
            data-as={as}
            aria-selected={column >= left && column <= right}
          >
            <span aria-hidden="true">{SIGNS[as]}</span>
            <span className="visually-hidden">{t(`records.${as}`)}</span>
          </td>
        );
      })}
    </tr>
  );
});
