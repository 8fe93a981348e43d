import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AmendmentSummary } from '../../../../server/api/schemas/amendments.ts';
import { Card } from '../../../look/Card.tsx';
import { DateText } from '../../../look/DateText.tsx';
import { MomentText } from '../../../look/MomentText.tsx';
import { AmendmentStateTag } from '../frame/StateTag.tsx';
import { LongTitle } from '../naming/LongTitle.tsx';
import { useAmendmentName } from '../naming/useAmendmentName.ts';
import { useServiceTitles } from './useServiceTitles.ts';

interface Props {
  readonly amendment: AmendmentSummary;
}

/** An amendment in the list. */
export function AmendmentCard({ amendment }: Props) {
  const { t } = useTranslation('amending');
  const titles = useServiceTitles();
  const nameOf = useAmendmentName();
  const name = nameOf(amendment);
  const { id, title, services, state, authors, changedAt, from, comments } = amendment;
  return (
    <Card as="li">
      <div className="title-row">
        <h2>
          <Link to={`/policy/amendments/${id}`}>{name}</Link>
        </h2>
        <AmendmentStateTag state={state} />
      </div>
      <p className="amending-of">{services.map((service) => titles(service)).join('; ')}</p>
      <p className="hint">
        {from === undefined ? null : (
          <>
            {t('list.from')} <DateText date={from} />.{' '}
          </>
        )}
        {t('list.by')} {authors.map(({ name }) => name).join(', ')}. {t('list.changed')}{' '}
        <MomentText at={changedAt} />. {comments > 0 ? t('list.comments', { count: comments }) : null}
      </p>
      <LongTitle title={title} name={name} />
    </Card>
  );
}
