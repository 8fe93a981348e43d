import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnlikely } from '../../../../engine/acts/day-order.ts';
import { dayOfEffect } from '../../../../engine/acts/entry-into-force.ts';
import type { Act, EntryIntoForce } from '../../../../engine/schema/act.ts';
import { DateText } from '../../../look/DateText.tsx';
import { describedBy, Field } from '../../../look/Field.tsx';
import { TextFields } from '../editors/fields/TextFields.tsx';
import { withMember } from './ActFields.tsx';
import type { ActEditing } from './ActPage.tsx';
import { useDayProblems } from './useDayProblems.ts';

/** How the act enters into force; the day is worked out as soon as the publication is known. */
export function EntryFields({ act, editable, onChange }: ActEditing) {
  const { t } = useTranslation('amend-act');
  const id = useId();
  const rule = act.entryIntoForce;
  const problems = useDayProblems(act);
  const counted = dayOfEffect(rule, act.published?.date);
  const day = counted === undefined || isUnlikely(counted) ? undefined : counted;
  const set = (key: keyof EntryIntoForce, value: unknown) =>
    onChange(
      t('label.entry'),
      (now) => {
        const { [key]: _, ...rest } = now.entryIntoForce ?? {};
        const next = value === undefined ? rest : { ...rest, [key]: value };
        return withMember(now, 'entryIntoForce', Object.keys(next).length === 0 ? undefined : next);
      },
      `entry ${key}`,
    );
  const publish = (part: keyof NonNullable<Act['published']>, value: unknown) =>
    onChange(
      t('label.entry'),
      (now) => {
        const next = { ...now.published, [part]: value };
        return withMember(now, 'published', next.date === undefined ? undefined : next);
      },
      `published ${part}`,
    );
  const date = (
    key: string,
    label: string,
    value: string | undefined,
    change: (value: string | undefined) => void,
    error: string | undefined,
  ) => (
    <Field id={`${id}-${key}`} label={label} error={error}>
      <input
        id={`${id}-${key}`}
        className="input"
        type="date"
        disabled={!editable}
        value={value ?? ''}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(`${id}-${key}`, { error: error !== undefined })}
        onChange={({ target }) => change(target.value === '' ? undefined : target.value)}
      />
    </Field>
  );
  return (
    <div className="act-fields">
      <div className="act-row">
        {date(
          'published',
          t('entry.published'),
          act.published?.date,
          (value) => publish('date', value),
          problems['/published/date'],
        )}
        <Field id={`${id}-days`} label={t('entry.days')}>
          <input
            id={`${id}-days`}
            className="input"
            type="number"
            min={0}
            disabled={!editable}
            value={rule?.calendarDaysElapsedAfterPublication ?? ''}
            onChange={({ target }) =>
              set(
                'calendarDaysElapsedAfterPublication',
                target.value === '' ? undefined : Math.max(0, Math.trunc(Number(target.value))),
              )
            }
          />
        </Field>
        {date(
          'date',
          t('entry.date'),
          rule?.date,
          (value) => set('date', value),
          problems['/entryIntoForce/date'],
        )}
      </div>
      <p role="status">
        {day === undefined ? (
          t('entry.not-known')
        ) : (
          <>
            {t('entry.day')} <DateText date={day} />
          </>
        )}
      </p>
      <TextFields
        label={t('entry.words')}
        value={rule?.text}
        disabled={!editable}
        onChange={(text) => set('text', text)}
      />
    </div>
  );
}
