import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import { get } from '../../../../engine/json/pointer.ts';
import { commonLanguage } from '../../../../engine/text/common-language.ts';
import { rowsOf } from '../../compare/rows.ts';
import { SideCell } from '../../compare/SideCell.tsx';
import { describeAny } from '../../words/describe-any.ts';
import { wordDiff } from '../../words/word-diff.ts';
import { useProposalWords } from './useProposalWords.ts';

/** What of an item would change, before and after, with the words that differ marked. */
export function ChangedWords({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('policy');
  const words = useProposalWords();
  const [before, after] = [words.before(proposal), words.after(proposal)];
  if (before === undefined || after === undefined) return null;
  const rows = proposal.sets
    .filter(({ pointer }) => !APART.includes(pointer.split('/').at(-1) ?? ''))
    .flatMap(({ pointer, value }) => rowsOf(pointer, get(before.edition, pointer), value));
  if (rows.length === 0) return null;
  return (
    <table className="side-by-side proposal-sides">
      <caption className="visually-hidden">
        {t('compare.before')}, {t('compare.after')}
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('compare.before')}</th>
          <th scope="col">{t('compare.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          // A translation beside the other side's original would seem to differ in every word.
          const language = commonLanguage([row.before, row.after], before.language);
          const was = describeAny(row.property, row.before, { ...before, language });
          const is = describeAny(row.property, row.after, { ...after, language });
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

/** What is told beside the changes: where it stands in the law. */
const APART = ['citation', 'unverified', 'order'];
