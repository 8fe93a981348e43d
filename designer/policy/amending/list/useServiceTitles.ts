import { useQuery } from '@tanstack/react-query';
import { wording } from '../../../../engine/text/localize.ts';
import { servicesQuery } from '../../../app/api/queries.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';

/** What services are called, before any amendment is opened; until that is known, by their keys. */
export function useServiceTitles(): (service: string) => string {
  const { language } = useLanguage();
  const { data } = useQuery(servicesQuery);
  return (service) => {
    const title = data?.items.find(({ id }) => id === service)?.title;
    return title === undefined ? service : wording(title, language);
  };
}
