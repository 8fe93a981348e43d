import { formatDate } from '../../engine/text/date.ts';
import { useLanguage } from '../app/language/useLanguage.ts';
import { localDay } from './DateText.tsx';

/** A moment: its day in words and the time of day, in the reader's time zone. */
export function MomentText({ at }: { readonly at: string }) {
  const { language } = useLanguage();
  const moment = new Date(at);
  const time = [moment.getHours(), moment.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
  return (
    <time dateTime={at}>
      {formatDate(localDay(at), language)}, {time}
    </time>
  );
}
