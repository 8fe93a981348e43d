import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { servicesQuery } from '../../app/api/queries.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { EmptyState } from '../../look/EmptyState.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { PolicyNav } from '../PolicyNav.tsx';
import { ServiceCard } from './ServiceCard.tsx';

/** The services that the library defines. */
export function ServicesPage() {
  const { t } = useTranslation('policy');
  const query = useQuery(servicesQuery);
  return (
    <div className="policy">
      <PageTitle>{t('services.title')}</PageTitle>
      <p className="lead">{t('services.lead')}</p>
      <PolicyNav />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('services.none')} />
          ) : (
            <ul className="policy-cards">
              {items.map((service) => (
                <ServiceCard key={service.id} service={service} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </div>
  );
}
