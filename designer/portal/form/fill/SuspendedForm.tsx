import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { servicesQuery } from '../../../app/api/queries.ts';
import { SuspendedNote } from '../../service/SuspendedNote.tsx';

/** Above every step of an application whose service takes none now: better said before the last question than after it. */
export function SuspendedForm({ service }: { readonly service: string }) {
  const { t } = useTranslation('portal');
  const services = useQuery(servicesQuery);
  const suspended = services.data?.items.find(({ id }) => id === service)?.suspended;
  return suspended === undefined ? null : (
    <SuspendedNote suspended={suspended} meaning={t('suspended.draft')} />
  );
}
