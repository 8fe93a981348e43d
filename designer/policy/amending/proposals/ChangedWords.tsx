import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import { get } from '../../../../engine/json/pointer.ts';
import { commonLanguage } from '../../../../engine/text/common-language.ts';
import { rowsOf, type SideRow } from '../../compare/rows.ts';
import { SidesTable } from '../../compare/SidesTable.tsx';
import { useProposalWords } from './useProposalWords.ts';

/** What of an item would change, before and after, with the words that differ marked. */
export function ChangedWords({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('policy');
  const words = useProposalWords();
  const [before, after] = [words.before(proposal), words.after(proposal)];
  if (before === undefined || after === undefined) return null;
  const rows = [
    ...proposal.sets
      .filter(({ pointer }) => !APART.includes(pointer.split('/').at(-1) ?? '') && !HOURS.test(pointer))
      .flatMap(({ pointer, value }) => rowsOf(pointer, get(before.edition, pointer), value)),
    ...hoursIn(proposal, before.edition),
  ];
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

/** One of the opening hours of something. */
const HOURS = /\/hours\/[^/]+$/;

/** All opening hours that a proposal sets in one row, as they are read. */
function hoursIn({ sets }: Proposal, before: unknown): readonly SideRow[] {
  const hours = sets.filter(({ pointer }) => HOURS.test(pointer));
  const [first] = hours;
  if (first === undefined) return [];
  const after = hours.map(({ pointer, value }) => [pointer.split('/').at(-1) ?? '', value] as const);
  const at = first.pointer.replace(/\/[^/]+$/, '');
  return [{ property: 'hours', before: get(before, at), after: Object.fromEntries(after) }];
}

/** What is told beside the changes: where it stands in the law. */
const APART = ['citation', 'unverified', 'order'];
