import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { NewApplication } from '../../../server/api/schemas/cases.ts';
import { createApplication } from '../../app/api/applications.ts';
import { servicesQuery } from '../../app/api/queries.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { BackLink } from '../../look/BackLink.tsx';
import { ErrorState } from '../../look/ErrorState.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { CounterForm } from './CounterForm.tsx';

/** An application that a person makes at a counter: an officer files it in that person's name. */
export function CounterPage() {
  const { t } = useTranslation('desk');
  const { language } = useLanguage();
  const navigate = useNavigate();
  const services = useQuery(servicesQuery);
  const key = useRef(crypto.randomUUID());
  const [started, setStarted] = useState(false);
  const create = useMutation({
    mutationFn: (body: NewApplication) => createApplication(body, key.current),
    onSuccess: async (view) => {
      setStarted(true);
      await navigate(`/applications/${view.id}/fill`);
    },
    onError: () => {
      key.current = crypto.randomUUID();
    },
  });
  return (
    <div className="desk">
      <BackLink to="/desk">{t('queue.title')}</BackLink>
      <PageTitle>{t('counter.title')}</PageTitle>
      <p className="lead">{t('counter.lead')}</p>
      {create.error ? <ErrorState error={create.error} /> : null}
      <QueryView query={services}>
        {({ items }) => (
          <CounterForm
            services={items}
            language={language}
            busy={create.isPending || started}
            onCreate={(body) => create.mutate(body)}
          />
        )}
      </QueryView>
    </div>
  );
}
