import { useTranslation } from 'react-i18next';
import type { Text } from '../../../../../engine/schema/text.ts';
import { localize, wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Prose } from '../../../../look/Prose.tsx';
import { useEditing } from '../../state/editing.ts';
import { useServiceTitle } from '../../state/useServiceTitle.ts';
import { SelectField } from '../fields/SimpleFields.tsx';
import type { Model } from './model/models.ts';

interface Props {
  readonly models: readonly Model[];
  /** The id of the one that is chosen; empty: none. */
  readonly value: string;
  /** The words that the new letter begins with, and what was taken out of them. */
  readonly body: { readonly text: Text; readonly gone: readonly string[] } | undefined;
  readonly onChange: (id: string) => void;
}

/** As which letter a new one begins, with its words. */
export function BeginAs({ models, value, body, onChange }: Props) {
  const { t } = useTranslation('amend-notices');
  const { language } = useLanguage();
  const { service } = useEditing();
  const serviceTitle = useServiceTitle();
  if (models.length === 0) return null;
  const options = models.map((model) => {
    const title = wording(model.title, language);
    return {
      value: model.id,
      title: model.service === service ? title : `${title} · ${serviceTitle(model.service)}`,
    };
  });
  const shown = body && localize(body.text, language);
  return (
    <>
      <SelectField
        label={t('begin.label')}
        value={value}
        options={[{ value: '', title: t('begin.nothing') }, ...options]}
        onChange={onChange}
      />
      {shown === undefined ? null : (
        <div className="notice-paper amend-notices-model" lang={shown.language}>
          <Prose text={shown.text} lang={shown.language} />
        </div>
      )}
      {body === undefined || body.gone.length === 0 ? null : (
        <p className="hint amend-notices-model">
          {t('begin.gone', { names: body.gone.map((name) => `{{${name}}}`).join(', ') })}
        </p>
      )}
    </>
  );
}
