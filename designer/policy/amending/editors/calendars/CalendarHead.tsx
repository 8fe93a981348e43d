import { useTranslation } from 'react-i18next';
import type { Calendar } from '../../../../../engine/schema/calendar.ts';
import { formatWeekday } from '../../../../../engine/text/weekday.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { useEditing } from '../../state/editing.ts';
import { KeysField } from '../fields/KeysField.tsx';
import { LineField } from '../fields/SimpleFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { Thawed } from '../library/Frozen.tsx';
import { OffsetsField } from './OffsetsField.tsx';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly calendar: Calendar;
  readonly published: boolean;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** What a calendar is called, which days of the week are off, and how its clock differs from UTC. */
export function CalendarHead({ pointer, name, calendar, published }: Props) {
  const { t } = useTranslation('amend-calendars');
  const { language } = useLanguage();
  const { editable } = useEditing();
  const set = useMember(pointer, name);
  const weekdays = Object.fromEntries(
    WEEKDAYS.map((day) => [String(day), { order: day, title: { [language]: formatWeekday(day, language) } }]),
  );
  return (
    <Disclosure summary={t('head')} open={Object.keys(calendar.years).length === 0}>
      <TextMember pointer={pointer} member="title" name={name} label={t('field.title')} required />
      <LineField
        label={t('field.time-zone')}
        hint={t('field.time-zone-hint')}
        value={calendar.timeZone}
        disabled={!editable}
        onChange={(zone) => set('timeZone', zone ?? '', t('field.time-zone'))}
      />
      <KeysField
        label={t('field.weekend')}
        value={calendar.weekend.map(String)}
        items={weekdays}
        disabled={!editable}
        onChange={(days) => set('weekend', (days ?? []).map(Number), t('field.weekend'))}
      />
      <Thawed>
        <OffsetsField pointer={pointer} name={name} calendar={calendar} published={published} />
      </Thawed>
      <p className="hint">{t('hours-elsewhere')}</p>
    </Disclosure>
  );
}
