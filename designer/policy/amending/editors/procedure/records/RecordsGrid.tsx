import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { Live } from '../../../../../look/Live.tsx';
import { useEditing } from '../../../state/editing.ts';
import { CheckboxField } from '../../fields/SimpleFields.tsx';
import { rangeOf } from '../../tables/grid/selection.ts';
import { recordedAs } from '../model/records.ts';
import { MakeRecorded } from './MakeRecorded.tsx';
import { RecordsRow } from './RecordsRow.tsx';
import { useCells } from './useCells.ts';
import './records.css';

/** The facts by the steps that record them, ticked as in a spreadsheet: a cell, or all between two. */
export function RecordsGrid() {
  const { t } = useTranslation('amend-procedure');
  const { language } = useLanguage();
  const { edition, words } = useEditing();
  const [isWhole, setWhole] = useState(false);
  const steps = inOrder(edition.workflow.transitions);
  const facts = inOrder(words.facts).filter(
    ([key, { establishedBy }]) =>
      isWhole ||
      establishedBy === 'officer' ||
      establishedBy === 'registry' ||
      steps.some(([, step]) => recordedAs(step, key) !== 'none'),
  );
  const { table, selection, said, press, click } = useCells(
    facts.map(([key]) => key),
    steps.map(([key]) => key),
  );
  const { top, bottom, left, right } = rangeOf(selection);
  return (
    <>
      <p className="hint" id="amend-procedure-records-about">
        {t('records.about')}
      </p>
      <CheckboxField label={t('records.all-facts')} value={isWhole} onChange={setWhole} />
      <div className="scroll-table amend-procedure-records-table">
        <table
          ref={table}
          className="grid-table"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are pressed
          role="grid"
          aria-multiselectable
          aria-label={t('records.title')}
          aria-describedby="amend-procedure-records-about"
          onKeyDown={press}
          onClick={click}
        >
          <thead>
            <tr>
              <th scope="col">{t('records.fact')}</th>
              {steps.map(([key, { title }]) => (
                <th key={key} scope="col" title={wording(title, language)}>
                  <span className="amend-procedure-records-step">{wording(title, language)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map(([key, { title }], row) => {
              const isSelected = row >= top && row <= bottom;
              return (
                <RecordsRow
                  key={key}
                  row={row}
                  title={wording(title, language)}
                  cells={steps.map(([, step]) => recordedAs(step, key)).join(',')}
                  left={isSelected ? left : -1}
                  right={isSelected ? right : -1}
                  focus={selection.focus.row === row ? selection.focus.column : -1}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <MakeRecorded
        column={steps[selection.focus.column]?.[0]}
        onMade={(_, { establishedBy }) => {
          if (establishedBy !== 'officer' && establishedBy !== 'registry') setWhole(true);
        }}
      />
      <Live>{said}</Live>
    </>
  );
}
