import { useTranslation } from 'react-i18next';
import type { Calendar } from '../../../../../engine/schema/calendar.ts';
import { useEditing } from '../../state/editing.ts';
import { Supersede } from '../library/Supersede.tsx';

type Year = Calendar['years'][string];

interface Props {
  /** Of the year. */
  readonly pointer: string;
  readonly name: string;
  readonly calendar: Calendar;
  readonly status: Year['status'];
}

/** Puts the official days in the place of a published provisional year, or corrects an official one: all of its days are stated anew. */
export function SupersedeYear({ pointer, name, calendar, status }: Props) {
  const { t } = useTranslation('amend-calendars');
  const { editable } = useEditing();
  if (!editable) return null;
  const kind = status === 'statutory' ? 'official' : 'corrected';
  return (
    <div>
      <p className="hint">{t('supersede.hint')}</p>
      <Supersede
        pointer={pointer}
        entries={calendar.years}
        word={kind}
        label={t(`supersede.${kind}`)}
        said={t(`label.${kind}`, { name })}
        change={(year): Year => ({ ...year, status: 'official' })}
      />
    </div>
  );
}
