import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { applicationsQuery } from '../../app/api/queries.ts';
import { QueryView } from '../../look/QueryView.tsx';
import { ApplicationCard } from '../applications/ApplicationCard.tsx';

const FEW = 4;

/** What the reader has begun or waits for. */
export function OpenApplications({ name }: { readonly name: string }) {
  const { t } = useTranslation('portal');
  const query = useQuery(applicationsQuery);
  return (
    <section className="section own" aria-labelledby="own">
      <h2 id="own">{t('home.welcome', { name })}</h2>
      <QueryView query={query}>
        {({ items }) => {
          const current = items.filter((item) => item.status !== 'closed');
          if (current.length === 0) return <p className="muted">{t('home.nothing-open')}</p>;
          return (
            <>
              <ul className="card-grid">
                {current.slice(0, FEW).map((item) => (
                  <ApplicationCard key={item.id} application={item} heading="h3" />
                ))}
              </ul>
              <p>
                <Link to="/applications">{t('home.all')}</Link>
              </p>
            </>
          );
        }}
      </QueryView>
    </section>
  );
}
