import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../../../engine/amending/new-key.ts';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Calendar } from '../../../../../engine/schema/calendar.ts';
import type { IsoDate } from '../../../../../engine/schema/primitives.ts';
import { formatDateFrom } from '../../../../../engine/text/date.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { DayField } from '../library/DayField.tsx';
import { OffsetCard } from './OffsetCard.tsx';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly calendar: Calendar;
  readonly published: boolean;
}

/** How far the clock is ahead of UTC, from which day on. */
export function OffsetsField({ pointer, name, calendar: { utcOffsets }, published }: Props) {
  const { t } = useTranslation('amend-calendars');
  const { language } = useLanguage();
  const { edit, editable, citation, select, stateOf } = useEditing();
  const [day, setDay] = useState<IsoDate>();
  const map = join(pointer, 'utcOffsets');
  const sorted = Object.entries(utcOffsets).sort(([, a], [, b]) => (a.from < b.from ? -1 : 1));
  const add = () => {
    if (day === undefined) return;
    const at = join(map, newKey(`from-${day}`, Object.keys(utcOffsets)));
    const minutes = sorted.at(-1)?.[1].minutes ?? 0;
    const cited = citation === undefined ? {} : { citation };
    edit(
      at,
      { from: day, minutes, ...cited },
      t('label.offset', { name, day: formatDateFrom(day, language) }),
    );
    setDay(undefined);
    select(at);
  };
  return (
    <fieldset className="field amend-fields-citation">
      <legend className="field-label">{t('offsets')}</legend>
      <ul className="amend-fields-items">
        {sorted.map(([key, offset]) => (
          <OffsetCard
            key={key}
            pointer={join(map, key)}
            offset={offset}
            offsets={utcOffsets}
            published={published && stateOf(join(map, key)) !== 'added'}
          />
        ))}
      </ul>
      {editable ? (
        <div className="amend-calendars-row">
          <DayField label={t('field.from')} value={day} onChange={setDay} />
          <Button busy={day === undefined} onClick={add}>
            {t('add-offset')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
