import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { useEditing } from '../../../state/editing.ts';
import { useScenarios } from '../../notices/useScenarios.ts';
import { placeAt } from '../model/place.ts';
import { PreviewedForm } from './PreviewedForm.tsx';
import { PreviewTools } from './PreviewTools.tsx';
import { type PreviewSettings, settled } from './settings.ts';
import { useFormOf } from './useFormOf.ts';

/** The form as applicants get it from this edition: in any variant, channel, language and width; follows what is edited. */
export function FormPreview() {
  const { t } = useTranslation('amend-form');
  const { language } = useLanguage();
  const { edition, words, selected } = useEditing();
  const scenarios = useScenarios();
  const heading = useId();
  const [chosen, setChosen] = useState<PreviewSettings>({
    variant: '',
    channel: '',
    language,
    width: 'full',
    scenario: '',
  });
  const settings = settled(edition.service, chosen);
  const scenario = scenarios.find(([name]) => name === settings.scenario)?.[1];
  // What is typed comes first; the form follows when there is time.
  const form = useFormOf(useDeferredValue(edition), words.codelists, settings, scenario?.at);
  const answers = useMemo(() => scenario?.facts ?? {}, [scenario]);
  const place = useMemo(() => placeAt(selected), [selected]);
  return (
    <section className="amend-form-preview" aria-labelledby={heading}>
      <h3 id={heading}>{t('preview.title')}</h3>
      <PreviewTools settings={settings} onChange={setChosen} scenarios={scenarios} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the pane is scrolled by keys too */}
      <section className="amend-form-scroll" tabIndex={0} aria-label={t('preview.label')}>
        <div className="amend-form-paper" data-width={settings.width}>
          {form === undefined ? null : (
            <PreviewedForm
              // Another case is another form: nothing of the one before is carried over.
              key={`${settings.scenario} ${settings.variant} ${settings.language}`}
              result={form}
              given={answers}
              place={place}
            />
          )}
        </div>
      </section>
    </section>
  );
}
