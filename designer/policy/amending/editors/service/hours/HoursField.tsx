import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import type { Hours } from '../../../../../../engine/schema/service.ts';
import { formatOpening } from '../../../../../../engine/text/hours.ts';
import { hoursIn } from '../../../../../../engine/text/hours-in.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { describedBy, Field } from '../../../../../look/Field.tsx';
import { useEditing } from '../../../state/editing.ts';
import { useBuffered } from '../../fields/useBuffered.ts';

interface Props {
  /** Of the hours in the edition. */
  readonly pointer: string;
  readonly name: string;
}

const TIMES = ['days', 'from', 'to', 'break', 'roundTheClock'];

/** Opening hours as one line of text; the fields below it say how they were understood. */
export function HoursField({ pointer, name }: Props) {
  const { t } = useTranslation(['amend-service', 'amend-fields']);
  const { language } = useLanguage();
  const { edition, edit, editable } = useEditing();
  const id = useId();
  const [unread, setUnread] = useState<string>();
  const item = get(edition, pointer);
  const hours = isHours(item) ? item : undefined;
  const line = useBuffered(unread ?? (hours ? formatOpening(hours, language) : ''), (typed) => {
    const opening = typed.trim() === '' ? {} : hoursIn(typed);
    setUnread(opening === undefined ? typed : undefined);
    if (opening === undefined || hours === undefined) return;
    const rest = Object.fromEntries(Object.entries(hours).filter(([member]) => !TIMES.includes(member)));
    edit(pointer, { ...rest, ...opening }, t('amend-fields:edited', { name, what: t('hours.label') }));
  });
  const error = unread === undefined ? undefined : t('hours.unread');
  return (
    <Field id={id} label={t('hours.label')} hint={t('hours.hint')} error={error}>
      <input
        id={id}
        className="input"
        value={line.value}
        readOnly={!editable}
        aria-describedby={describedBy(id, { hint: true, error: error !== undefined })}
        aria-invalid={error === undefined ? undefined : true}
        onChange={({ target }) => line.type(target.value)}
        onBlur={line.flush}
      />
    </Field>
  );
}

/** What stands where hours belong. */
const isHours = (value: unknown): value is Hours => isObject(value);
