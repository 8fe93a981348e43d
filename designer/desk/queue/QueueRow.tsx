import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseSummary } from '../../../server/api/schemas/cases.ts';
import { DateText } from '../../look/DateText.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { Tag } from '../../look/Tag.tsx';
import { DueBadge } from '../due/DueBadge.tsx';
import { OutcomeTag } from '../words/OutcomeTag.tsx';

interface Props {
  readonly item: CaseSummary;
  readonly dueTitle: string;
}

/** One case: what is due next, whose it is, where it stands. */
export function QueueRow({ item, dueTitle }: Props) {
  const { t } = useTranslation('desk');
  return (
    <tr>
      <td data-label={dueTitle} className="cell-due">
        <Due item={item} />
      </td>
      <th scope="row" data-label={t('queue.column.number')}>
        <Link to={`/desk/cases/${item.id}`}>{item.number ?? item.id}</Link>
      </th>
      <td data-label={t('queue.column.applicant')}>{item.applicant}</td>
      <td data-label={t('queue.column.service')}>
        <LegalText text={item.variantTitle} />
        <span className="cell-under">
          <LegalText text={item.serviceTitle} />
        </span>
      </td>
      <td data-label={t('queue.column.state')}>
        <Tag>
          <LegalText text={item.stateTitle} />
        </Tag>
      </td>
    </tr>
  );
}

function Due({ item }: { readonly item: CaseSummary }) {
  const { t } = useTranslation('desk');
  if (item.status === 'closed' && item.decision)
    return (
      <>
        <OutcomeTag outcome={item.decision.outcome} />
        <span className="cell-under">
          <DateText date={item.decision.on} />
        </span>
      </>
    );
  if (!item.nextDue) return <span className="hint">{t('queue.nothing-due')}</span>;
  const { title, result } = item.nextDue;
  return (
    <>
      <DueBadge deadline={result} />
      <span className="cell-under">
        <LegalText text={title} />
        {result.due ? (
          <>
            {': '}
            <DateText date={result.due} short />
          </>
        ) : null}
      </span>
    </>
  );
}
