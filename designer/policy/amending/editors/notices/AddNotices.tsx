import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Notice } from '../../../../../engine/schema/workflow.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Live } from '../../../../look/Live.tsx';
import { useEditing } from '../../state/editing.ts';
import { KeySelect } from '../fields/KeySelect.tsx';
import { awaitFocus } from '../fields/model/just-added.ts';
import { afterLastIn } from '../fields/model/moved.ts';
import { nearest } from '../fields/model/nearest.ts';
import { BeginAs } from './BeginAs.tsx';
import { keysFor, namesIn, sentWith } from './model/added.ts';
import { cleaned } from './model/cleaned.ts';
import { sentLike, sentTo } from './model/sent-like.ts';
import { SentWithField } from './SentWithField.tsx';
import { useModels } from './useModels.ts';

const MAP = '/notices';

/** Adds a letter, or one for each line: begun as another one, to somebody, sent with steps of the procedure, in one step of undo. */
export function AddNotices() {
  const { t } = useTranslation(['amend-notices', 'amend-fields']);
  const { language } = useLanguage();
  const { edition, before, words, edit, editable, citation, select, definition } = useEditing();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [to, setTo] = useState<string>();
  const [steps, setSteps] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const times = useRef(0);
  const id = useId();
  const names = namesIn(typed);
  const { models, usual } = useModels(names[0] ?? '');
  if (!editable) return null;
  const model = models.find((one) => one.id === (chosen ?? usual?.id));
  const body = model && cleaned(model.body, edition, words.facts);
  const isAnew = definition.restates?.includes(MAP) === true;
  const maps = [edition.notices ?? {}, isAnew ? {} : (before.notices ?? {})];
  const keys = keysFor(names, [...Object.keys(edition.notices ?? {}), ...Object.keys(before.notices ?? {})]);
  const sent = model?.sent ?? sentLike(nearest(edition.notices, citation), edition);
  const add = () => {
    times.current += 1;
    const step = `${MAP} ${times.current}`;
    const label = t('added', { count: names.length, names: names.join(', ') });
    const first = afterLastIn(maps);
    for (const [place, name] of names.entries()) {
      const title = { [language]: name, unofficial: [language] };
      const notice: Notice = {
        order: first + place,
        title,
        ...sent,
        body: body?.text ?? title,
        ...(citation === undefined ? {} : { citation }),
      };
      const others = Object.values(edition.notices ?? {});
      edit(join(MAP, keys[place] ?? ''), to === undefined ? notice : sentTo(to, notice, others), label, step);
    }
    for (const [transition, notices] of sentWith(edition, steps, keys))
      edit(join('/workflow/transitions', transition, 'notices'), notices, label, step);
    const gone = (body?.gone ?? []).map((name) => `{{${name}}}`).join(', ');
    setSaid(gone === '' ? label : `${label}. ${t('begin.gone', { names: gone })}`);
    setTyped('');
    setChosen(undefined);
    setSteps([]);
    const [key = ''] = keys;
    if (keys.length === 1) awaitFocus(join(MAP, key));
    select(keys.length === 1 ? join(MAP, key) : undefined);
  };
  return (
    <form
      className="amend-fields-add amend-notices-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (names.length > 0) add();
      }}
    >
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('add-name')}
        </label>
        <textarea
          id={id}
          className="input"
          rows={Math.max(1, typed.split('\n').length)}
          value={typed}
          lang={language}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      </div>
      <Button type="submit">{names.length > 1 ? t('add-several', { count: names.length }) : t('add')}</Button>
      <p id={`${id}-hint`} className="hint amend-fields-key">
        {names.length === 0
          ? t('add-hint')
          : keys.map((key) => t('amend-fields:item.key', { key })).join(' ')}
      </p>
      {names.length === 0 ? null : (
        <div className="amend-notices-begin">
          <BeginAs models={models} value={model?.id ?? ''} body={body} onChange={setChosen} />
          <KeySelect
            label={t('field.to')}
            value={to ?? sent.to}
            items={edition.workflow.roles}
            onChange={setTo}
          />
          <SentWithField value={steps} onChange={setSteps} />
        </div>
      )}
      <Live>
        <span className="hint">{said}</span>
      </Live>
    </form>
  );
}
