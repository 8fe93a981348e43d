import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { scenarioFile, scenariosIn, withScenario } from '../../../../../engine/amending/add-scenario.ts';
import { type Expectable, expectationOf } from '../../../../../engine/scenario/expectable.ts';
import type { Tried } from '../../../../../engine/scenario/try.ts';
import { newText } from '../../../../../engine/text/edited.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Dialog } from '../../../../look/Dialog.tsx';
import { Field } from '../../../../look/Field.tsx';
import { provisionChoices } from '../../editors/fields/model/provisions.ts';
import { ProvisionField } from '../../editors/fields/ProvisionField.tsx';
import { SelectField } from '../../editors/fields/SimpleFields.tsx';
import { useWritten } from '../../editors/fields/useWritten.ts';
import { useDraft } from '../../state/draft.ts';
import { useEditing } from '../../state/editing.ts';
import { caseOf } from '../state/input.ts';
import type { TrialForm } from '../useTrial.ts';
import { ExpectFields } from './ExpectFields.tsx';
import { testedBy } from './tested.ts';

interface Props {
  readonly form: TrialForm;
  readonly tried: Extract<Tried, { ok: true }>;
  readonly onClose: () => void;
}

/** Writes the case into the draft as a scenario: what it is called, which provision it tests, and what it expects. */
export function SaveScenario({ form, tried, onClose }: Props) {
  const { t } = useTranslation('amend-try');
  const { language } = useLanguage();
  const { store } = useDraft();
  const { service, act: own, words, provisions } = useEditing();
  const written = useWritten();
  const [search] = useSearchParams();
  const [title, setTitle] = useState('');
  const [first] = useState(() =>
    testedBy(tried, own, provisions[0]?.id ?? search.get('provision') ?? undefined),
  );
  const [act, setAct] = useState(first?.act ?? own);
  const [provision, setProvision] = useState(first?.provision ?? '');
  const [chosen, setChosen] = useState<readonly Expectable[]>([{ aspect: 'outcome' }]);
  const [isRefused, setIsRefused] = useState(false);
  const id = useId();
  const name = title.trim();
  const isComplete = name !== '' && provision !== '' && chosen.length > 0;

  const save = (event: FormEvent) => {
    event.preventDefault();
    const stands = caseOf(form.input, form.words);
    setIsRefused(!isComplete);
    if (!isComplete || stands === undefined) return;
    const { expect: _, ...given } = stands;
    const facts = Object.fromEntries(
      Object.entries(given.facts).filter(([fact]) => !tried.leftOut.includes(fact)),
    );
    const scenario = {
      title: newText(name, language, written),
      tests: [{ act, provision }],
      ...given,
      facts,
      expect: expectationOf(chosen, tried.assessment, tried.edition),
    };
    const place = { service, act: own, name };
    const added = withScenario(store.getState().documents, place, scenario);
    store
      .getState()
      .change(t('save.label', { title: name }), (now) => withScenario(now, place, scenario).documents);
    const saved = scenariosIn(added.documents, service).find((one) => one.id === added.id);
    if (saved !== undefined) form.open(saved);
    onClose();
  };
  const acts = Object.entries(words.acts).sort(([a], [b]) => Number(b === own) - Number(a === own));
  return (
    <Dialog title={t('save.title')} onClose={onClose}>
      <form className="trying-save" onSubmit={save} noValidate>
        <p className="trying-note">{t('save.note')}</p>
        <Field
          id={`${id}-title`}
          label={t('save.name')}
          hint={t('save.name-hint')}
          error={isRefused && name === '' ? t('save.no-name') : undefined}
        >
          <input
            id={`${id}-title`}
            className="input"
            value={title}
            lang={language}
            aria-describedby={`${id}-title-hint`}
            aria-invalid={(isRefused && name === '') || undefined}
            onChange={({ target }) => setTitle(target.value)}
          />
        </Field>
        <SelectField
          label={t('save.act')}
          value={act}
          options={acts.map(([value, { short }]) => ({ value, title: wording(short, language) }))}
          onChange={(next) => {
            setAct(next);
            setProvision('');
          }}
        />
        <ProvisionField
          label={t('save.provision')}
          value={provision}
          choices={provisionChoices(words.acts[act], language)}
          disabled={false}
          onChange={setProvision}
        />
        <ExpectFields tried={tried} chosen={chosen} onChange={setChosen} />
        {isRefused && chosen.length === 0 ? <p className="field-error">{t('save.nothing')}</p> : null}
        <p className="hint">{t('save.file', { file: scenarioFile(service, own) })}</p>
        <div className="button-row">
          <Button kind="primary" type="submit">
            {t('save.do')}
          </Button>
          <Button onClick={onClose}>{t('save.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
