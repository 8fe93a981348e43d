import { type FieldTemplateProps, getUiOptions, type RJSFSchema } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../look/Field.tsx';
import { QuestionSet } from '../../../look/inputs/QuestionSet.tsx';
import type { Answers, PageContext } from '../types.ts';

type Props = FieldTemplateProps<Answers, RJSFSchema, PageContext>;

/** A question: its label, help and problem around its control. Lists and whole objects have their own templates. */
export function FieldTemplate({
  id,
  label,
  rawHelp,
  rawErrors,
  required,
  schema,
  uiSchema,
  hidden,
  children,
}: Props) {
  const { t } = useTranslation('common');
  if (hidden) return null;
  if (schema.type === 'object' || schema.type === 'array') return children;
  const options = getUiOptions(uiSchema);
  const { titleLanguage } = options;
  const common = {
    id,
    label: typeof titleLanguage === 'string' ? <span lang={titleLanguage}>{label}</span> : label,
    hint: rawHelp,
    error: rawErrors?.[0],
    note: required ? undefined : t('field.optional'),
  };
  const choice = options.widget === 'radio';
  if (choice || schema.format === 'date')
    return (
      <QuestionSet {...common} choice={choice}>
        {children}
      </QuestionSet>
    );
  return <Field {...common}>{children}</Field>;
}
