import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Expression } from '../../../../../engine/schema/expression.ts';
import type { Criterion } from '../../../../../engine/schema/scoring.ts';
import { gridOfBands } from '../../../../../engine/tables/grid.ts';
import { useEditing } from '../../state/editing.ts';
import { useAnalysis } from '../tables/analysis/useAnalysis.ts';
import { GapList } from '../tables/GapList.tsx';
import { bandsOfRows, OF, rowsOfBands } from '../tables/model/bands.ts';
import { narrowest } from '../tables/model/narrowest.ts';
import type { Rows } from '../tables/model/rows.ts';
import { RowDetails } from '../tables/RowDetails.tsx';
import { RowsEditor } from '../tables/RowsEditor.tsx';
import { useBandColumns } from '../tables/useColumns.ts';

interface Props {
  readonly name: string;
  /** Of the criterion. */
  readonly pointer: string;
  readonly of: Expression;
  readonly bands: NonNullable<Criterion['bands']>;
}

/** The bands of a criterion in the same grid as the rows of a decision table. */
export function BandsEditor({ name, pointer, of, bands }: Props) {
  const { t } = useTranslation('amend-scoring');
  const { words, edit, citation } = useEditing();
  const columns = useBandColumns(of);
  const rows = useMemo(() => rowsOfBands(bands), [bands]);
  const grid = useMemo(() => gridOfBands('', of, bands), [of, bands]);
  const analysis = useAnalysis(grid, words);
  const at = join(pointer, 'bands');
  const inputs = { [OF]: { order: 1, value: of } };
  const cells = columns[0]?.of;
  const isOrdered = cells?.kind === 'input' && (cells.cells.kind === 'number' || cells.cells.kind === 'date');
  const first = cells?.kind === 'input' ? [...cells.cells.names.keys()][0] : undefined;
  const when = { [OF]: isOrdered || first === undefined ? { atLeast: 0 } : { equal: first } };
  const onRows = (next: Rows, label: string) => {
    const change = narrowest(at, bands, bandsOfRows(next));
    if (change !== undefined) edit(change.pointer, change.value, label);
  };
  return (
    <div className="tables-table">
      <RowsEditor
        label={t('bands-of', { name })}
        rowLabel={t('band')}
        pointer={at}
        rows={rows}
        inputs={inputs}
        columns={columns}
        making={{ name: 'band', citation, output: { number: '0' }, when }}
        analysis={analysis}
        onRows={onRows}
        detailsOf={(band) => (
          <RowDetails
            key={band}
            pointer={join(at, band)}
            name={t('band-of', { name })}
            row={bands[band] ?? {}}
          />
        )}
      />
      <GapList analysis={analysis} inputs={inputs} onFill={undefined} />
    </div>
  );
}
