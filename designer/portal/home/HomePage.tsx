import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { servicesQuery } from '../../app/api/queries.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { useSession } from '../../app/session/useSession.ts';
import { EmptyState } from '../../look/EmptyState.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { OpenApplications } from './OpenApplications.tsx';
import { ServiceList } from './ServiceList.tsx';
import './home.css';

/** What can be asked for here, and what the reader has under way. */
export function HomePage() {
  const { t } = useTranslation('portal');
  const services = useQuery(servicesQuery);
  const session = useSession();
  const applicant = session.status === 'signed-in' && session.session.kind === 'applicant';
  return (
    <>
      <PageTitle>{t('home.title')}</PageTitle>
      <p className="lead">{t('home.lead')}</p>
      {applicant ? <OpenApplications name={session.session.name} /> : null}
      <QueryView query={services}>
        {({ items }) =>
          items.length === 0 ? <EmptyState title={t('home.none')} /> : <ServiceList services={items} />
        }
      </QueryView>
    </>
  );
}
