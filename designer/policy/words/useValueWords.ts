import type { ServiceEdition } from '../../../server/api/schemas/services.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import type { ValueWords } from './describe-any.ts';
import { useInterfaceWords } from './useInterfaceWords.ts';

/** The words for an edition's values in the reader's language. */
export function useValueWords(service: ServiceEdition): ValueWords {
  const { language } = useLanguage();
  return {
    edition: service.inForce.edition,
    acts: service.acts,
    codelists: service.codelists,
    parameters: service.parameters,
    language,
    ...useInterfaceWords(),
  };
}
