import { useTranslation } from 'react-i18next';
import { addDays } from '../../../../../../engine/calendar/date.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { Button } from '../../../../../look/Button.tsx';
import { useEditing } from '../../../state/editing.ts';
import { SelectField } from '../../fields/SimpleFields.tsx';
import { pausesOf, type Trial } from '../model/trial.ts';
import { DayField } from './DayField.tsx';
import { PauseFields } from './PauseFields.tsx';

interface Props {
  readonly id: string;
  readonly trial: Trial;
  readonly onChange: (trial: Trial) => void;
}

/** The made-up case on which a deadline is tried; only what bears on this deadline is asked. */
export function TrialFields({ id, trial, onChange }: Props) {
  const { t } = useTranslation('amend-deadlines');
  const { language } = useLanguage();
  const { edition, before } = useEditing();
  const either = [edition.deadlines?.[id], before.deadlines?.[id]].filter((one) => one !== undefined);
  const timed = either.some(
    ({ length, afterHours }) =>
      length.unit === 'hour' || length.unit === 'minute' || afterHours !== undefined,
  );
  const reasons = new Map(either.flatMap(pausesOf).map((reason) => [reason.key, reason]));
  const { variants, channels } = edition.service;
  const options = (items: typeof variants | typeof channels) =>
    inOrder<(typeof items)[string]>(items).map(([value, { title }]) => ({
      value,
      title: wording(title, language),
    }));
  const change = (member: 'time' | 'channel', value: string) => {
    const { time, channel, ...rest } = trial;
    const next = { time, channel, [member]: value === '' ? undefined : value };
    onChange({
      ...rest,
      ...(next.time === undefined ? {} : { time: next.time }),
      ...(next.channel === undefined ? {} : { channel: next.channel }),
    });
  };
  return (
    <div className="amend-deadlines-trial">
      <div className="amend-deadlines-on">
        <Button kind="quiet" onClick={() => onChange({ ...trial, on: addDays(trial.on, -1) })}>
          {t('count.earlier')}
        </Button>
        <DayField
          label={t('count.on')}
          value={trial.on}
          onChange={(on) => on && onChange({ ...trial, on })}
        />
        <Button kind="quiet" onClick={() => onChange({ ...trial, on: addDays(trial.on, 1) })}>
          {t('count.later')}
        </Button>
      </div>
      {timed ? (
        <>
          <label className="field">
            <span className="field-label">{t('count.time')}</span>
            <input
              className="input input-short"
              type="time"
              value={trial.time ?? ''}
              onChange={({ target }) => change('time', target.value)}
            />
          </label>
          <SelectField
            label={t('count.variant')}
            value={trial.variant}
            options={options(variants)}
            onChange={(variant) => onChange({ ...trial, variant })}
          />
          <SelectField
            label={t('count.channel')}
            value={trial.channel ?? ''}
            options={[{ value: '', title: t('count.any-channel') }, ...options(channels)]}
            onChange={(channel) => change('channel', channel)}
          />
        </>
      ) : null}
      {[...reasons.values()].map(({ key, title }) => (
        <PauseFields
          key={key}
          name={title === undefined ? t('count.plain-pause') : wording(title, language)}
          pause={trial.pauses[key] ?? {}}
          onChange={(pause) => onChange({ ...trial, pauses: { ...trial.pauses, [key]: pause } })}
        />
      ))}
    </div>
  );
}
