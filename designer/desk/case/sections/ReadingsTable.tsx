import { useTranslation } from 'react-i18next';
import type { ReadingResult } from '../../../../engine/assessment/types.ts';
import { DateText } from '../../../look/DateText.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { ValueText } from '../../../look/rules/ValueText.tsx';
import { ScrollTable } from '../../../look/ScrollTable.tsx';
import { OutcomeTag } from '../../words/OutcomeTag.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { Differences } from './Differences.tsx';

interface Props {
  readonly open: string;
  /** What comes of the case under each reading. */
  readonly readings: Readonly<Record<string, ReadingResult>>;
  readonly words: CaseWords;
}

/** The readings of a question side by side: what comes of the case under each, and what differs. */
export function ReadingsTable({ open, readings, words }: Props) {
  const { t } = useTranslation('desk');
  const shown = inOrderOf(readings, words.edition.open?.[open]?.readings);
  const differing = new Set(shown.flatMap(([, { differs }]) => differs));
  const columns = [...differing].flatMap((key) => {
    const [kind = '', id = ''] = key.split('/');
    return kind === 'amounts' || kind === 'periods' ? [{ key, kind, id } as const] : [];
  });
  const others = [...differing].filter((key) => key !== 'outcome' && !columns.some((one) => one.key === key));
  return (
    <>
      <ScrollTable caption={t('open.reading.side-by-side')}>
        <thead>
          <tr>
            <th scope="col">{t('open.reading.one')}</th>
            <th scope="col">{t('decision.outcome')}</th>
            {columns.map((column) => (
              <th scope="col" key={column.key}>
                <ColumnTitle {...column} words={words} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(([reading, result]) => (
            <tr key={reading}>
              <th scope="row">
                <LegalText text={result.title} />
                {result.text ? (
                  <p className="hint">
                    <LegalText text={result.text} />
                  </p>
                ) : null}
              </th>
              <td>
                <OutcomeTag outcome={result.outcome} />
              </td>
              {columns.map((column) => (
                <td key={column.key}>
                  <ComesTo {...column} result={result} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {differing.size === 0 ? <p className="hint">{t('open.reading.agree')}</p> : null}
      {others.length > 0 ? (
        <div>
          <p className="hint">{t('open.reading.also')}</p>
          <Differences differs={others} words={words} />
        </div>
      ) : null}
    </>
  );
}

interface ColumnProps {
  readonly kind: 'amounts' | 'periods';
  readonly id: string;
  readonly words: CaseWords;
}

function ColumnTitle({ kind, id, words: { edition } }: ColumnProps) {
  const title = (kind === 'amounts' ? edition.amounts : edition.entitlements)?.[id]?.title;
  return title ? <LegalText text={title} /> : id;
}

function ComesTo({ kind, id, result, words }: ColumnProps & { readonly result: ReadingResult }) {
  const { t } = useTranslation('desk');
  if (kind === 'amounts') {
    const amount = result.comesTo.amounts[id];
    if (amount?.due === false) return t('trilean.due.false');
    return <ValueText value={amount?.value ?? null} words={words} />;
  }
  const { start, end } = result.comesTo.periods[id] ?? {};
  if (start === undefined && end === undefined) return <ValueText value={null} words={words} />;
  return (
    <>
      {start === undefined ? '…' : <DateText date={start} />} –{' '}
      {end === undefined ? '…' : <DateText date={end} />}
    </>
  );
}
