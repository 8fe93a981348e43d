import { useTranslation } from 'react-i18next';
import { segments } from '../../../../../engine/json/pointer.ts';
import type { CalendarDay } from '../../../../../engine/schema/calendar.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { FindingsList } from '../fields/FindingsList.tsx';
import { SourceFields } from '../fields/SourceFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { DayField } from '../library/DayField.tsx';
import { standsForAnother } from './model/change-day.ts';

interface Props {
  readonly pointer: string;
  readonly day: CalendarDay;
}

/** What a day is called, for which other day it stands, and where that is said. */
export function DayFields({ pointer, day }: Props) {
  const { t } = useTranslation('amend-calendars');
  const { language } = useLanguage();
  const { editable, findingsAt } = useEditing();
  const name = wording(day.title, language) || (segments(pointer).at(-1) ?? '');
  const set = useMember(pointer, name);
  return (
    <>
      <FindingsList findings={findingsAt(pointer)} />
      <TextMember pointer={pointer} member="title" name={name} label={t('field.day-title')} required />
      {standsForAnother(day.kind) ? (
        <DayField
          label={t('field.instead')}
          value={day.instead}
          disabled={!editable}
          onChange={(instead) => set('instead', instead, t('field.instead'))}
        />
      ) : null}
      <SourceFields pointer={pointer} name={name} item={day} />
    </>
  );
}
