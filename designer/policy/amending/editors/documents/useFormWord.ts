import { useTranslation } from 'react-i18next';
import type { Document } from '../../../../../engine/schema/ground.ts';

/** What the form of a document is called, as on the pages of the edition. */
export function useFormWord(): (form: Document['form']) => string {
  const { t } = useTranslation('policy');
  return (form) => t(`document.${form}`);
}
