import { useTranslation } from 'react-i18next';

/** What an aspect of an edition is called, as on its pages. */
export function useAspectWord(): (aspect: string) => string {
  const { t } = useTranslation('policy');
  return (aspect) => t(`aspect.${aspect}`);
}
