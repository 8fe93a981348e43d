import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../../../engine/calendar/date.ts';
import type { IsoDate } from '../../../../../engine/schema/primitives.ts';
import { useEditing } from '../../state/editing.ts';
import { DayField } from '../library/DayField.tsx';
import { Supersede } from '../library/Supersede.tsx';
import type { Entry } from './model/found.ts';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly entries: Readonly<Record<string, Entry>>;
}

/** Ends a published entry, or puts another in its place: by an entry that supersedes it. */
export function SupersedeEntry({ pointer, name, entries }: Props) {
  const { t } = useTranslation('amend-codelists');
  const { editable, definition } = useEditing();
  const { from } = definition.inForce;
  const [last, setLast] = useState<IsoDate | undefined>(from && addDays(from, -1));
  if (!editable) return null;
  return (
    <fieldset className="field amend-fields-citation">
      <legend className="field-label">{t('supersede.title')}</legend>
      <DayField label={t('field.to')} hint={t('field.to-hint')} value={last} onChange={setLast} />
      <div className="button-row">
        <Supersede
          pointer={pointer}
          entries={entries}
          word="ended"
          label={t('supersede.end')}
          said={t('label.ended', { name })}
          change={(entry) => (last === undefined ? entry : { ...entry, to: last })}
        />
        <Supersede
          pointer={pointer}
          entries={entries}
          word="corrected"
          label={t('supersede.correct')}
          said={t('label.corrected', { name })}
        />
      </div>
    </fieldset>
  );
}
