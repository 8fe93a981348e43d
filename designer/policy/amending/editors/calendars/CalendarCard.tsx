import { useTranslation } from 'react-i18next';
import type { Calendar } from '../../../../../engine/schema/calendar.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { ItemCard } from '../fields/ItemCard.tsx';
import { Frozen, Thawed } from '../library/Frozen.tsx';
import { documentPlace } from '../library/model/place.ts';
import { PublishedNote } from '../library/PublishedNote.tsx';
import { usePublished } from '../library/usePublished.ts';
import { CalendarHead } from './CalendarHead.tsx';
import { yearsOf } from './model/year.ts';
import { Years } from './Years.tsx';
import './calendars.css';

interface Props {
  readonly pointer: string;
  readonly calendar: Calendar;
}

/** A calendar: where and by which week it counts, and its years. */
export function CalendarCard({ pointer, calendar }: Props) {
  const { t } = useTranslation('amend-calendars');
  const { language } = useLanguage();
  const { stateOf } = useEditing();
  const published = usePublished(documentPlace(pointer)?.file ?? '');
  const years = yearsOf(calendar);
  const name = wording(calendar.title, language) || calendar.id;
  const [first, last] = [years[0], years.at(-1)];
  // What stands in the library is not taken away: its entries end.
  return (
    <Frozen when={stateOf(pointer) !== 'added'}>
      <ItemCard
        pointer={pointer}
        title={calendar.title}
        tags={first === undefined || last === undefined ? null : <span>{t('covers', { first, last })}</span>}
      >
        <PublishedNote when={published} />
        <Thawed when={!published}>
          <CalendarHead pointer={pointer} name={name} calendar={calendar} published={published} />
        </Thawed>
        <Thawed>
          <Years pointer={pointer} name={name} calendar={calendar} published={published} />
        </Thawed>
      </ItemCard>
    </Frozen>
  );
}
