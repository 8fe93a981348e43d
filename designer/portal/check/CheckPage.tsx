import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { parseDate } from '../../../engine/calendar/date.ts';
import { isOnlyCheck } from '../../../engine/service/only-check.ts';
import { hasStatus } from '../../app/api/problem.ts';
import { infoQuery, serviceQuery } from '../../app/api/queries.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { Alert } from '../../look/Alert.tsx';
import { BackLink } from '../../look/BackLink.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { Loading } from '../../look/Loading.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { AsOf } from './AsOf.tsx';
import { CheckView } from './CheckView.tsx';
import './check.css';

/** Whether one would be granted something: without an account, and without anything being stored. */
export function CheckPage() {
  const { t } = useTranslation('check');
  const { service = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const today = useQuery(infoQuery).data?.today;
  const asked = search.get('at') ?? '';
  const at = parseDate(asked) ?? today;
  const query = useQuery({ ...serviceQuery(service, at), enabled: at !== undefined });
  const edition = query.data?.inForce.edition;
  if (at === undefined) return <Loading />;
  const change = (day: string) =>
    setSearch(
      (before) => {
        before.set('at', day);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <div className="check">
      <BackLink to={`/services/${service}`}>{t('to-service')}</BackLink>
      <PageTitle
        over={edition && !isOnlyCheck(edition) ? <LegalText text={edition.service.title} /> : undefined}
      >
        {edition && isOnlyCheck(edition) ? <LegalText text={edition.service.title} /> : t('title')}
      </PageTitle>
      <Alert title={t('no-decision.title')}>
        <p>{t('no-decision.text')}</p>
      </Alert>
      <AsOf key={service} at={at} onChange={change} />
      {hasStatus(query.error, 404) ? (
        <Alert tone="warning" urgent title={query.error.problem.title}>
          <p>{query.error.problem.detail}</p>
        </Alert>
      ) : (
        <QueryView query={query}>{(found) => <CheckView edition={found} at={at} />}</QueryView>
      )}
    </div>
  );
}
