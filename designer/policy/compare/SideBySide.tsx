import { useTranslation } from 'react-i18next';
import type { Change } from '../../../engine/diff/types.ts';
import { describeAny } from '../words/describe-any.ts';
import { useValueWords } from '../words/useValueWords.ts';
import { wordDiff } from '../words/word-diff.ts';
import type { Sides } from './AspectChanges.tsx';
import { rowsOf } from './rows.ts';
import { SideCell } from './SideCell.tsx';

interface Props {
  readonly change: Change;
  readonly sides: Sides;
}

/** What stood before and what stands after, property by property, with the words that differ marked. */
export function SideBySide({ change, sides }: Props) {
  const { t } = useTranslation('policy');
  const before = useValueWords(sides.before);
  const after = useValueWords(sides.after);
  const rows = rowsOf(change.pointer, change.before, change.after);
  return (
    <table className="side-by-side">
      <caption className="visually-hidden">{change.pointer}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('compare.before')}</th>
          <th scope="col">{t('compare.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const was = describeAny(row.property, row.before, before);
          const is = describeAny(row.property, row.after, after);
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
