import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { wording } from '../../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { Radios } from '../../../../../look/inputs/Radios.tsx';
import { useEditing } from '../../../state/editing.ts';
import { titlesOf } from '../../fields/KeySelect.tsx';
import { SelectField } from '../../fields/SimpleFields.tsx';
import { useWritten } from '../../fields/useWritten.ts';
import type { NamedScenario } from '../../notices/useScenarios.ts';
import { fillingForms } from './filling.ts';
import { channelsOf, type PreviewSettings, WIDTHS } from './settings.ts';

interface Props {
  readonly settings: PreviewSettings;
  readonly scenarios: readonly NamedScenario[];
  readonly onChange: (settings: PreviewSettings) => void;
}

/** For whom, in which language and how wide the form is shown, and what fills it. */
export function PreviewTools({ settings, scenarios, onChange }: Props) {
  const { t } = useTranslation('amend-form');
  const { language } = useLanguage();
  const { service, form } = useEditing().edition;
  const written = useWritten();
  const id = useId();
  const set = (change: Partial<PreviewSettings>) => onChange({ ...settings, ...change });
  const fill = (name: string) => {
    const scenario = scenarios.find(([one]) => one === name)?.[1];
    const { channel } = scenario ?? {};
    set({
      scenario: name,
      ...(scenario ? { variant: scenario.variant } : {}),
      ...(channel === undefined ? {} : { channel }),
    });
  };
  const cases = fillingForms(scenarios, form).map(([value, { title }, count]) => ({
    value,
    title: t('preview.case', { title: wording(title, language), count }),
  }));
  return (
    <div className="amend-form-tools">
      <SelectField
        label={t('preview.variant')}
        value={settings.variant}
        options={titlesOf(service.variants, language)}
        onChange={(variant) => set({ variant })}
      />
      <SelectField
        label={t('preview.channel')}
        value={settings.channel}
        options={titlesOf(channelsOf(service, settings.variant), language)}
        onChange={(channel) => set({ channel })}
      />
      <SelectField
        label={t('preview.language')}
        value={settings.language}
        options={written.languages.map((value) => ({ value, title: written.names[value] ?? value }))}
        onChange={(one) => set({ language: one })}
      />
      <SelectField
        label={t('preview.fill')}
        value={settings.scenario}
        options={[{ value: '', title: t('preview.empty') }, ...cases]}
        onChange={fill}
      />
      <fieldset className="field">
        <legend className="field-label">{t('preview.width')}</legend>
        <Radios
          id={id}
          inline
          value={settings.width}
          options={WIDTHS.map((value) => ({ value, label: t(`preview.width-${value}`) }))}
          onChange={(value) => set({ width: WIDTHS.find((one) => one === value) ?? 'full' })}
        />
      </fieldset>
    </div>
  );
}
