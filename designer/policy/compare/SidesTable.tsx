import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../engine/schema/languages.ts';
import { describeAny, type ValueWords } from '../words/describe-any.ts';
import { wordDiff } from '../words/word-diff.ts';
import type { SideRow } from './rows.ts';
import { SideCell } from './SideCell.tsx';

interface Props {
  readonly caption: ReactNode;
  readonly rows: readonly SideRow[];
  /** The words for the values of each side. */
  readonly before: ValueWords;
  readonly after: ValueWords;
  /** In which language a row is told; without it, in the reader's. */
  readonly languageOf?: (row: SideRow) => Language;
}

/** What stood before and what stands after, a row for each property, with the words that differ marked. */
export function SidesTable({ caption, rows, before, after, languageOf }: Props) {
  const { t } = useTranslation('policy');
  return (
    <table className="side-by-side">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('compare.before')}</th>
          <th scope="col">{t('compare.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const told = languageOf && { language: languageOf(row) };
          const was = describeAny(row.property, row.before, { ...before, ...told });
          const is = describeAny(row.property, row.after, { ...after, ...told });
          const runs = wordDiff(was, is);
          return (
            <tr key={row.property}>
              <th scope="row">{after.property(row.property)}</th>
              <SideCell side="before" label={t('compare.before')} runs={runs} whole={is === ''} />
              <SideCell side="after" label={t('compare.after')} runs={runs} whole={was === ''} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
