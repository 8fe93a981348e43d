import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { hasStatus } from '../../app/api/problem.ts';
import { serviceQuery } from '../../app/api/queries.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { BackLink } from '../../look/BackLink.tsx';
import { Prose } from '../../look/Prose.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { ServiceView } from './ServiceView.tsx';

/** A service as the rules describe it today. */
export function ServicePage() {
  // The second area's words are needed further down; loading them there would take the page away once more.
  const { t } = useTranslation(['portal', 'rules']);
  const { service = '' } = useParams();
  const query = useQuery(serviceQuery(service));
  return (
    <>
      <BackLink to="/">{t('service.all')}</BackLink>
      {hasStatus(query.error, 404) ? (
        <>
          <PageTitle>{t('service.unknown')}</PageTitle>
          <Prose text={query.error.problem.detail ?? query.error.problem.title} />
        </>
      ) : (
        <QueryView query={query}>{(edition) => <ServiceView edition={edition} />}</QueryView>
      )}
    </>
  );
}
