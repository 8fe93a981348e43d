import { useLanguage } from '../../app/language/useLanguage.ts';
import { nameOf } from '../words/name-of.ts';
import { useShownEdition } from './context.ts';

/** What a key named by a property is called in the edition shown. */
export function useNames(): (property: string, key: string) => string {
  const { language } = useLanguage();
  const { edition } = useShownEdition().inForce;
  return (property, key) => nameOf(property, key, edition, language);
}
