import { useTranslation } from 'react-i18next';
import type { ServiceEdition } from '../../../server/api/schemas/services.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import type { ValueWords } from './describe-any.ts';

/** The words for an edition's values in the reader's language. */
export function useValueWords(service: ServiceEdition): ValueWords {
  const { t, i18n } = useTranslation('policy');
  const { language } = useLanguage();
  return {
    edition: service.inForce.edition,
    acts: service.acts,
    codelists: service.codelists,
    parameters: service.parameters,
    language,
    yesNo: (value) => t(value ? 'yes' : 'no'),
    property: (key) => (i18n.exists(`policy:property.${key}`) ? t(`property.${key}`) : key),
  };
}
