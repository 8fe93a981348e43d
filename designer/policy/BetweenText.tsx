import { useTranslation } from 'react-i18next';
import { formatDate } from '../../engine/text/date.ts';
import { useLanguage } from '../app/language/useLanguage.ts';

interface Props {
  /** The first day on which it can have been, and the day from which it certainly is. */
  readonly between: { readonly from: string; readonly certainFrom: string };
}

/** Says of a part of an act that nobody knows the day on which it entered into force, only between which days. */
export function BetweenText({ between: { from, certainFrom } }: Props) {
  const { t } = useTranslation('policy');
  const { language } = useLanguage();
  return t('between', { from: formatDate(from, language), to: formatDate(certainFrom, language) });
}
