import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wording } from '../../../engine/text/localize.ts';
import { servicesQuery } from '../../app/api/queries.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { Button } from '../../look/Button.tsx';
import { Field } from '../../look/Field.tsx';
import type { QueueFilter } from '../api/queries.ts';
import type { FilterKey } from './filter.ts';
import { useStates } from './useStates.ts';

interface Props {
  readonly filter: QueueFilter;
  readonly onChange: (key: FilterKey, value: string) => void;
}

/** Narrows the queue: by words, service and state. */
export function QueueFilters({ filter, onChange }: Props) {
  const { t } = useTranslation('desk');
  const { language } = useLanguage();
  const services = useQuery(servicesQuery).data?.items ?? [];
  const chosen = filter.service ? [filter.service] : services.map((service) => service.id);
  const states = useStates(chosen, filter.status === 'closed');
  return (
    <search className="filters">
      <form
        className="filters-form"
        key={filter.q ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          const words = new FormData(event.currentTarget).get('q');
          onChange('q', typeof words === 'string' ? words.trim() : '');
        }}
      >
        <Field id="queue-q" label={t('queue.search')}>
          <input className="input" id="queue-q" name="q" type="search" defaultValue={filter.q ?? ''} />
        </Field>
        <Button type="submit">{t('queue.search-go')}</Button>
      </form>
      <Field id="queue-service" label={t('queue.service')}>
        <select
          className="input"
          id="queue-service"
          value={filter.service ?? ''}
          onChange={(event) => onChange('service', event.target.value)}
        >
          <option value="">{t('queue.all-services')}</option>
          {services.map((service) => (
            <option key={service.id} value={service.id}>
              {wording(service.title, language)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="queue-state" label={t('queue.state')}>
        <select
          className="input"
          id="queue-state"
          value={filter.state ?? ''}
          onChange={(event) => onChange('state', event.target.value)}
        >
          <option value="">{t('queue.all-states')}</option>
          {states.map((state) => (
            <option key={state.id} value={state.id}>
              {state.title}
            </option>
          ))}
        </select>
      </Field>
    </search>
  );
}
