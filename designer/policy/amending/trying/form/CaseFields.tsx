import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Field } from '../../../../look/Field.tsx';
import { SelectField } from '../../editors/fields/SimpleFields.tsx';
import { useEditing } from '../../state/editing.ts';
import type { TrialForm } from '../useTrial.ts';

/** Which variant, through which channel, on which days. */
export function CaseFields({ form: { input, change } }: { readonly form: TrialForm }) {
  const { t } = useTranslation('amend-try');
  const { language } = useLanguage();
  const { service } = useEditing().edition;
  const id = useId();
  const variants = inOrder(service.variants);
  const channels = inOrder(service.channels).filter(([, one]) => one.variants.includes(input.variant));
  const day = (name: 'at' | 'submittedOn') => (
    <Field id={`${id}-${name}`} label={t(`case.${name}`)} hint={t(`case.${name}-hint`)}>
      <input
        id={`${id}-${name}`}
        className="input"
        type="date"
        aria-describedby={`${id}-${name}-hint`}
        value={input[name]}
        onChange={({ target }) => change({ [name]: target.value })}
      />
    </Field>
  );
  return (
    <div className="trying-case">
      {variants.length < 2 ? null : (
        <SelectField
          label={t('case.variant')}
          value={input.variant}
          options={variants.map(([value, { title }]) => ({ value, title: wording(title, language) }))}
          onChange={(variant) => change({ variant })}
        />
      )}
      {channels.length < 2 ? null : (
        <SelectField
          label={t('case.channel')}
          value={input.channel}
          options={[
            { value: '', title: t('case.any-channel') },
            ...channels.map(([value, { title }]) => ({ value, title: wording(title, language) })),
          ]}
          onChange={(channel) => change({ channel })}
        />
      )}
      {day('at')}
      {day('submittedOn')}
    </div>
  );
}
