import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../../engine/amending/new-key.ts';
import type { Documents } from '../../../../engine/amending/operations.ts';
import { put } from '../../../../engine/amending/put.ts';
import { isObject } from '../../../../engine/json/value.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Button } from '../../../look/Button.tsx';
import { DateText } from '../../../look/DateText.tsx';
import { useDraft, useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';
import { amendmentFile, partsOf } from '../state/parts.ts';
import { useServiceTitle } from '../state/useServiceTitle.ts';
import { useDayOfEffect } from './useDayOfEffect.ts';
import './add-part.css';

/** Adds a part: a service that the act changes, with a day of effect of its own; the act's own rule gives the first. */
export function AddPart() {
  const { t } = useTranslation('amending');
  const { language } = useLanguage();
  const { store } = useDraft();
  const { act, services, may } = useWorkbench(({ view }) => view);
  const titleOf = useServiceTitle();
  const day = useDayOfEffect(useWorkbench(({ documents }) => namedIn(documents).acts[act]));
  const [service, setService] = useState(services[0] ?? '');
  const [title, setTitle] = useState('');
  const ids = { service: useId(), title: useId() };
  if (!may.includes('edit')) return null;
  const add = () => {
    store.getState().change(t('overview.label-part', { title }), (documents) => {
      const taken = partsOf(documents, act).filter((one) => one.service === service);
      const key = newKey(
        title,
        taken.map(({ part }) => part),
      );
      return withNewPart(documents, amendmentFile(service, act), act, key, {
        title: { [language]: title.trim(), unofficial: [language] },
        inForce: day === undefined ? {} : { from: day },
        governs: 'submitted-from',
        patch: {},
      });
    });
    setTitle('');
  };
  return (
    <form
      className="amending-add amending-add-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '' && service !== '') add();
      }}
    >
      <div className="field">
        <label className="field-label" htmlFor={ids.service}>
          {t('overview.service')}
        </label>
        <select
          id={ids.service}
          className="input"
          value={service}
          onChange={({ target }) => setService(target.value)}
        >
          {services.map((one) => (
            <option key={one} value={one}>
              {titleOf(one)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="field-label" htmlFor={ids.title}>
          {t('overview.part-title')}
        </label>
        <input
          id={ids.title}
          className="input"
          value={title}
          required
          aria-describedby={`${ids.title}-hint`}
          onChange={({ target }) => setTitle(target.value)}
        />
      </div>
      <Button type="submit">{t('overview.add-part')}</Button>
      <p className="hint amending-add-below" id={`${ids.title}-hint`}>
        {t('overview.part-title-hint')}
      </p>
      {day === undefined ? null : (
        <p className="hint amending-add-below">
          {t('overview.begins-on')} <DateText date={day} />
        </p>
      )}
    </form>
  );
}

/** Documents with a part added to an amendment, which is made where it is not there yet. */
function withNewPart(documents: Documents, file: string, act: string, key: string, part: unknown): Documents {
  const folders = file.split('/').length - 1;
  const made = {
    $schema: `${'../'.repeat(folders + 1)}engine/schema/json/amendment.schema.json`,
    act,
    parts: {},
  };
  const document = isObject(documents[file]) ? documents[file] : made;
  return { ...documents, [file]: put(document, ['parts', key], part) };
}
