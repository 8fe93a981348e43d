import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import { get } from '../../../../engine/json/pointer.ts';
import { commonLanguage } from '../../../../engine/text/common-language.ts';
import { rowsOf } from '../../compare/rows.ts';
import { SidesTable } from '../../compare/SidesTable.tsx';
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
    <SidesTable
      caption={`${t('compare.before')}, ${t('compare.after')}`}
      rows={rows}
      before={before}
      after={after}
      // A translation beside the other side's original would seem to differ in every word.
      languageOf={(row) => commonLanguage([row.before, row.after], before.language)}
    />
  );
}

/** What is told beside the changes: where it stands in the law. */
const APART = ['citation', 'unverified', 'order'];
