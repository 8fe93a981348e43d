import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { editionsQuery, serviceQuery } from '../../app/api/queries.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { BackLink } from '../../look/BackLink.tsx';
import { DateText } from '../../look/DateText.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { ComparePick } from './ComparePick.tsx';
import { Comparison } from './Comparison.tsx';
import { picksOf } from './picks.ts';

/** What changed between two editions. Without days in the address, what the latest change did. */
export function ComparePage() {
  const { t } = useTranslation('policy');
  const { service = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const title = useQuery(serviceQuery(service)).data?.inForce.edition.service.title;
  const editions = useQuery(editionsQuery(service));
  return (
    <div className="policy">
      <BackLink to={`/policy/services/${service}`}>{t('edition.back')}</BackLink>
      <QueryView query={editions}>
        {({ items }) => {
          const picks = picksOf(items);
          const latest = picks[0];
          const from = search.get('from') ?? latest?.from ?? items[0]?.from ?? '';
          const to = search.get('to') ?? latest?.to ?? items[0]?.from ?? '';
          const side = search.get('view') === 'side';
          const go = (next: { readonly from: string; readonly to: string }, view = side) =>
            setSearch({ ...next, ...(view ? { view: 'side' } : {}) });
          return (
            <>
              <PageTitle title={t('compare.title')} over={title ? <LegalText text={title} /> : null}>
                {t('compare.title')}{' '}
                <span className="compare-days">
                  <DateText date={from} /> <span aria-hidden="true">→</span>
                  <span className="visually-hidden">{t('compare.and')}</span> <DateText date={to} />
                </span>
              </PageTitle>
              <ComparePick key={`${from} ${to}`} from={from} to={to} picks={picks} onPick={go} />
              {from && to ? (
                <Comparison
                  service={service}
                  from={from}
                  to={to}
                  side={side}
                  onSide={(view) => go({ from, to }, view)}
                />
              ) : null}
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
