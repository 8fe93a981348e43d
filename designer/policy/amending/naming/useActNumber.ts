import { useTranslation } from 'react-i18next';

interface Numbered {
  readonly number?: string | undefined;
  readonly adopted?: string | undefined;
}

/** Puts an act's number and date in words, "No. 12 of 01.02.2024"; nothing as long as the number is not known. */
export function useActNumber(): (act: Numbered) => string | undefined {
  const { t } = useTranslation('amending');
  return ({ number, adopted }) =>
    number === undefined
      ? undefined
      : adopted === undefined
        ? t('named.number', { number })
        : t('named.number-and-date', { number, date: dotted(adopted) });
}

/** As acts are cited in all of their languages: 10.10.2025. */
const dotted = (date: string): string => date.split('-').reverse().join('.');
