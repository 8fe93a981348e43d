import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import { rowsOf } from '../../compare/rows.ts';
import { describeAny } from '../../words/describe-any.ts';
import { useProposalWords } from './useProposalWords.ts';

/** What of a new item its provision does not say, as it would be: whoever accepts it has seen that. */
export function Guessed({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('amend-proposals');
  const words = useProposalWords().after(proposal);
  const { pointer = '', sets, guessed = [] } = proposal;
  const item = sets.find((set) => set.pointer === pointer)?.value;
  const rows = rowsOf(pointer, undefined, item).filter(({ property }) => guessed.includes(property));
  if (words === undefined || rows.length === 0) return null;
  return (
    <div className="proposal-guessed">
      <p>{t('adds.guessed')}</p>
      <dl className="amending-value">
        {rows.map(({ property, after }) => (
          <div key={property}>
            <dt>{words.property(property)}</dt>
            <dd className="lines">{describeAny(property, after, words)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
