import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { wording } from '../../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { useEditing } from '../../../state/editing.ts';
import { useCalendar } from '../useCalendar.ts';

/** By which calendar the days of all deadlines are counted, with the way to it. */
export function CountedOn() {
  const { t } = useTranslation('amend-deadlines');
  const { language } = useLanguage();
  const { edition, service, part } = useEditing();
  const { amendment } = useParams();
  const { calendar: id } = edition.service;
  const calendar = useCalendar(id);
  return (
    <p className="hint">
      {t('table.counted-on')}{' '}
      <Link to={`/policy/amendments/${amendment}/edit/${service}/${part}/calendars`}>
        {calendar === undefined ? id : wording(calendar.title, language)}
      </Link>
    </p>
  );
}
