import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listApplications } from '../../app/api/applications.ts';
import { applicationsQuery } from '../../app/api/queries.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { RequireSession } from '../../app/session/RequireSession.tsx';
import { Button } from '../../look/Button.tsx';
import { ButtonLink } from '../../look/ButtonLink.tsx';
import { EmptyState } from '../../look/EmptyState.tsx';
import { ErrorState } from '../../look/ErrorState.tsx';
import { Loading } from '../../look/Loading.tsx';
import { ApplicationCard } from './ApplicationCard.tsx';

/** All applications of the reader. */
export function ApplicationsPage() {
  const { t } = useTranslation('portal');
  return (
    <RequireSession kinds={['applicant', 'officer']}>
      <PageTitle>{t('applications.title')}</PageTitle>
      <ApplicationList />
    </RequireSession>
  );
}

function ApplicationList() {
  const { t } = useTranslation('portal');
  const query = useInfiniteQuery({
    queryKey: [...applicationsQuery.queryKey, 'all'],
    queryFn: ({ pageParam }) => listApplications(pageParam || undefined),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  });
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0)
    return (
      <EmptyState title={t('applications.none')}>
        <ButtonLink to="/" kind="primary">
          {t('applications.to-services')}
        </ButtonLink>
      </EmptyState>
    );
  return (
    <>
      <ul className="card-grid">
        {items.map((item) => (
          <ApplicationCard key={item.id} application={item} heading="h2" />
        ))}
      </ul>
      {query.hasNextPage ? (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('applications.more')}
        </Button>
      ) : null}
    </>
  );
}
