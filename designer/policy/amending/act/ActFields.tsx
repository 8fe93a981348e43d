import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../../../../engine/schema/act.ts';
import { describedBy, Field } from '../../../look/Field.tsx';
import { TextFields } from '../editors/fields/TextFields.tsx';
import type { ActEditing } from './ActPage.tsx';
import { useDayProblems } from './useDayProblems.ts';

const KINDS = ['order', 'law', 'decree', 'code', 'guidance', 'publication'] as const;

/** What the act is: kind, number, dates, titles. */
export function ActFields({ act, editable, onChange }: ActEditing) {
  const { t } = useTranslation('amend-act');
  const id = useId();
  const problems = useDayProblems(act);
  const set = (key: keyof Act, value: unknown) =>
    onChange(t('label.identity'), (now) => withMember(now, key, value), key);
  const registered = (part: 'date' | 'number', value: string) =>
    set(
      'registered',
      value === '' && act.registered?.[part === 'date' ? 'number' : 'date'] === undefined
        ? undefined
        : { ...act.registered, [part]: value },
    );
  const input = (
    key: string,
    label: string,
    type: 'text' | 'date',
    value: string,
    change: (value: string) => void,
    error?: string,
  ) => (
    <Field id={`${id}-${key}`} label={label} error={error}>
      <input
        id={`${id}-${key}`}
        className="input"
        type={type}
        disabled={!editable}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(`${id}-${key}`, { error: error !== undefined })}
        onChange={({ target }) => change(target.value)}
      />
    </Field>
  );
  return (
    <div className="act-fields">
      <div className="act-row">
        <Field id={`${id}-kind`} label={t('field.kind')}>
          <select
            id={`${id}-kind`}
            className="input"
            disabled={!editable}
            value={act.kind}
            onChange={({ target }) => set('kind', target.value)}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </Field>
        {input('number', t('field.number'), 'text', act.number ?? '', (value) =>
          set('number', value === '' ? undefined : value),
        )}
        {input(
          'adopted',
          t('field.adopted'),
          'date',
          act.adopted ?? '',
          (value) => set('adopted', value === '' ? undefined : value),
          problems['/adopted'],
        )}
        {input(
          'registered-date',
          t('field.registered-date'),
          'date',
          act.registered?.date ?? '',
          (value) => registered('date', value),
          problems['/registered/date'],
        )}
        {input(
          'registered-number',
          t('field.registered-number'),
          'text',
          act.registered?.number ?? '',
          (value) => registered('number', value),
        )}
      </div>
      <TextFields
        label={t('field.title')}
        value={act.title}
        required
        disabled={!editable}
        onChange={(text) => set('title', text)}
      />
      <TextFields
        label={t('field.short')}
        hint={t('field.short-hint')}
        value={act.short}
        required
        disabled={!editable}
        onChange={(text) => set('short', text)}
      />
      <TextFields
        label={t('field.issuer')}
        value={act.issuer}
        disabled={!editable}
        onChange={(text) => set('issuer', text)}
      />
    </div>
  );
}

/** An act with a member set, or without it. */
export function withMember(act: Act, key: keyof Act, value: unknown): Act {
  if (value !== undefined) return { ...act, [key]: value };
  const { [key]: _, ...rest } = act;
  return {
    $schema: act.$schema,
    id: act.id,
    kind: act.kind,
    title: act.title,
    short: act.short,
    provisions: act.provisions,
    ...rest,
  };
}
