import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { Button } from '../../look/Button.tsx';
import { ButtonLink } from '../../look/ButtonLink.tsx';
import { EmptyState } from '../../look/EmptyState.tsx';
import { Live } from '../../look/Live.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { casesQuery } from '../api/queries.ts';
import { filterOf, withFilter } from './filter.ts';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueTable } from './QueueTable.tsx';

/** The officers' queue: open cases, the soonest due first; the closed ones beside them. */
export function QueuePage() {
  const { t } = useTranslation('desk');
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const closed = filter.status === 'closed';
  const query = useInfiniteQuery(casesQuery(filter));
  const narrowed = Boolean(filter.q || filter.service || filter.state);
  return (
    <div className="wide desk">
      <div className="title-row">
        <PageTitle>{t('queue.title')}</PageTitle>
        <ButtonLink to="/desk/new">{t('counter.new')}</ButtonLink>
      </div>
      <nav className="tabs" aria-label={t('queue.which')}>
        <Link to="/desk" className="tab" aria-current={closed ? undefined : 'page'}>
          {t('queue.open')}
        </Link>
        <Link to="/desk?status=closed" className="tab" aria-current={closed ? 'page' : undefined}>
          {t('queue.closed')}
        </Link>
      </nav>
      <QueueFilters
        filter={filter}
        onChange={(key, value) => setSearch(withFilter(search, key, value), { replace: true })}
      />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              <Live>
                {t(query.hasNextPage ? 'queue.shown-of-more' : 'queue.shown', { shown: items.length })}
              </Live>
              {items.length > 0 ? (
                <QueueTable label={t(closed ? 'queue.closed' : 'queue.open')} items={items} closed={closed} />
              ) : (
                <EmptyState title={t(narrowed ? 'queue.none-match' : 'queue.none')} />
              )}
              {query.hasNextPage ? (
                <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t('queue.more')}
                </Button>
              ) : null}
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
