import { useTranslation } from 'react-i18next';
import type { Expression } from '../../../engine/schema/expression.ts';
import { inOrder } from '../../../engine/schema/in-order.ts';
import type { Table, TableRow } from '../../../engine/schema/table.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { Cite } from '../Cite.tsx';
import { Icon } from '../Icon.tsx';
import { LegalText } from '../LegalText.tsx';
import { ScrollTable } from '../ScrollTable.tsx';
import { Unverified } from '../Unverified.tsx';
import { describeCell } from './describe-cell.ts';
import { ExpressionText } from './ExpressionText.tsx';
import type { RuleWords } from './words.ts';

interface Props {
  readonly table: Table;
  readonly words: RuleWords;
  /** The rows that hold in a case. */
  readonly holding?: readonly string[];
  /** Its title stands right above. */
  readonly quiet?: boolean;
}

/** A decision table as a grid: a column for each input, the cells in words, what each row gives and where that is written. */
export function DecisionTable({ table, words, holding = [], quiet = false }: Props) {
  const { t } = useTranslation('rules');
  const { language } = useLanguage();
  const inputs = inOrder(table.inputs);
  const rows = inOrder(table.rows);
  const titled = rows.some(([, { title }]) => title !== undefined);
  const cited = rows.some(
    ([, { citation, unverified }]) => citation !== undefined || unverified !== undefined,
  );
  return (
    <ScrollTable caption={<LegalText text={table.title} />} quiet={quiet}>
      <thead>
        <tr>
          {titled ? <th scope="col">{t('table.row')}</th> : null}
          {inputs.map(([id, { title, value }]) => (
            <th scope="col" key={id}>
              {title ? <LegalText text={title} /> : <InputTitle value={value} words={words} />}
            </th>
          ))}
          <th scope="col">{table.unit ? <LegalText text={table.unit} /> : t('table.output')}</th>
          {cited ? <th scope="col">{t('table.source')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(([id, row]) => (
          <tr key={id} data-holds={holding.includes(id) || undefined}>
            {titled ? <td>{row.title ? <LegalText text={row.title} /> : null}</td> : null}
            {inputs.map(([input, { value }]) => (
              <td key={input}>{describeCell(row.when[input], value, { words, language, t })}</td>
            ))}
            <td className="table-output">
              <ExpressionText expression={row.output} words={words} />
              {holding.includes(id) ? (
                <span className="table-holds">
                  <Icon name="check" /> {t('table.holds')}
                </span>
              ) : null}
            </td>
            {cited ? <SourceCell row={row} words={words} /> : null}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** What an input is called: a fact by its title. */
function InputTitle({ value, words }: { readonly value: Expression; readonly words: RuleWords }) {
  const fact = 'fact' in value ? words.facts[value.fact] : undefined;
  return fact ? <LegalText text={fact.title} /> : <ExpressionText expression={value} words={words} />;
}

function SourceCell({ row, words }: { readonly row: TableRow; readonly words: RuleWords }) {
  return (
    <td className="table-source">
      <Cite citation={row.citation} acts={words.acts} />
      <Unverified from={row.unverified} />
    </td>
  );
}
