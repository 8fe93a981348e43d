import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A field's problem, said to be one also where colour is not seen. */
export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { t } = useTranslation('common');
  return (
    <p className="field-error" id={id}>
      <span className="visually-hidden">{t('field.problem')} </span>
      {children}
    </p>
  );
}
