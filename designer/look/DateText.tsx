import { formatDate, formatDateShort } from '../../engine/text/date.ts';
import { useLanguage } from '../app/language/useLanguage.ts';

/** A day in words, or in digits for tables. Takes dates and moments; of a moment shows its day here. */
export function DateText({ date, short = false }: { readonly date: string; readonly short?: boolean }) {
  const { language } = useLanguage();
  const day = date.length > 10 ? localDay(date) : date;
  return <time dateTime={date}>{short ? formatDateShort(day, language) : formatDate(day, language)}</time>;
}

/** The calendar day of a moment in the reader's time zone. */
export function localDay(moment: string): string {
  const at = new Date(moment);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
