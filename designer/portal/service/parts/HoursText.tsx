import { useTranslation } from 'react-i18next';
import type { Edition } from '../../../../engine/schema/edition.ts';
import { formatWeekday } from '../../../../engine/text/weekday.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { useService } from '../context.ts';

type Channel = Edition['service']['channels'][string];
type Hours = NonNullable<Channel['hours']>[string];

/** Opening hours in words. */
export function HoursText({ hours }: { readonly hours: Hours }) {
  const { t } = useTranslation('portal');
  const { language } = useLanguage();
  const { acts } = useService();
  const { title, roundTheClock, days = [], from, to, break: pause } = hours;
  const [first, last] = [days[0], days.at(-1)];
  const range = days.length > 2 && first !== undefined && last === first + days.length - 1;
  const week = range ? [first, last] : days;
  const names = week.map((day) => formatWeekday(day, language)).join(range ? ' – ' : ', ');
  const times = from && to ? `${from}–${to}` : '';
  const closed = pause ? t('service.break', { from: pause.from, to: pause.to }) : '';
  const words = roundTheClock
    ? t('service.round-the-clock')
    : [names, times, closed].filter(Boolean).join(', ');
  return (
    <p>
      {title ? (
        <>
          <LegalText text={title} />:{' '}
        </>
      ) : null}
      {words} <Cite citation={hours.citation} acts={acts} />
    </p>
  );
}
