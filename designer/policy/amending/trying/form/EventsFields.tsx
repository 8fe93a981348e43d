import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Field } from '../../../../look/Field.tsx';
import { KeySelect } from '../../editors/fields/KeySelect.tsx';
import { useEditing } from '../../state/editing.ts';
import type { RawEvent } from '../state/input.ts';
import type { TrialForm } from '../useTrial.ts';

/** What has happened in the case, and on which days: deadlines begin and end with it. */
export function EventsFields({ form: { input, change } }: { readonly form: TrialForm }) {
  const { t } = useTranslation('amend-try');
  const { language } = useLanguage();
  const { events } = useEditing().edition.workflow;
  const id = useId();
  const put = (index: number, event: RawEvent) => change({ events: input.events.with(index, event) });
  const nameOf = (event: string) => {
    const title = events[event]?.title;
    return title === undefined ? event : wording(title, language);
  };
  return (
    <div className="trying-events">
      {input.events.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: events being typed have no other identity
        <fieldset key={index} className="trying-event">
          <legend className="visually-hidden">{t('events.one', { number: index + 1 })}</legend>
          <KeySelect
            label={t('events.event')}
            value={event.event === '' ? undefined : event.event}
            items={events}
            onChange={(key = '') => put(index, { ...event, event: key })}
          />
          <Field id={`${id}-${index}-on`} label={t('events.on')}>
            <input
              id={`${id}-${index}-on`}
              className="input"
              type="date"
              value={event.on}
              onChange={({ target }) => put(index, { ...event, on: target.value })}
            />
          </Field>
          <Field id={`${id}-${index}-time`} label={t('events.time')}>
            <input
              id={`${id}-${index}-time`}
              className="input"
              type="time"
              value={event.time ?? ''}
              onChange={({ target }) => put(index, { ...event, time: target.value })}
            />
          </Field>
          <Button
            kind="quiet"
            aria-label={t('events.remove-named', { name: nameOf(event.event) })}
            onClick={() => change({ events: input.events.toSpliced(index, 1) })}
          >
            {t('events.remove')}
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => change({ events: [...input.events, { event: '', on: input.at }] })}>
        {t('events.add')}
      </Button>
    </div>
  );
}
