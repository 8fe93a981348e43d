import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Calendar } from '../../../../../engine/schema/calendar.ts';
import { useEditing } from '../../state/editing.ts';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { DocumentGroups } from '../library/DocumentGroups.tsx';
import { namedBy } from '../library/model/named-by.ts';
import { SharedEditing } from '../library/SharedEditing.tsx';
import { CalendarCard } from './CalendarCard.tsx';
import { useCalendars } from './useCalendars.ts';

const MAP = '/calendars';
const SCHEMA = '../../engine/schema/json/calendar.schema.json';
const LAST_DAYS_OF_THE_WEEK = [6, 7];

/** Which days are worked, year by year: what every term in working days is counted by. */
export default function CalendarsEditor() {
  const { t } = useTranslation('amend-calendars');
  const { edition } = useEditing();
  const calendars = useCalendars();
  const used = useMemo(() => namedBy(edition, ['calendar']), [edition]);
  const make = ({ key, title }: NewItem): Calendar => ({
    $schema: SCHEMA,
    id: key,
    title,
    timeZone: 'Etc/UTC',
    weekend: LAST_DAYS_OF_THE_WEEK,
    years: {},
    utcOffsets: {},
  });
  return (
    <EditorFrame title={t('title')} about={t('about')}>
      <SharedEditing>
        <DocumentGroups ids={calendars.map(([id]) => id)} used={used} none={t('none')}>
          {(id) => {
            const [, calendar] = calendars.find(([one]) => one === id) ?? [];
            return calendar === undefined ? null : (
              <CalendarCard pointer={join(MAP, id)} calendar={calendar} />
            );
          }}
        </DocumentGroups>
        <AddItem pointer={MAP} label={t('add')} nameLabel={t('add-name')} make={make} />
      </SharedEditing>
    </EditorFrame>
  );
}
