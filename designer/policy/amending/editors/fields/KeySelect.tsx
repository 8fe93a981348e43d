import { useTranslation } from 'react-i18next';
import type { Text } from '../../../../../engine/schema/text.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { SelectField } from './SimpleFields.tsx';

/** Items that others name by key. */
export type Titled = Readonly<
  Record<string, { readonly order?: number; readonly title?: Text; readonly text?: Text }>
>;

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly items: Titled | undefined;
  /** `undefined` only where it is optional. */
  readonly onChange: (key: string | undefined) => void;
  readonly optional?: boolean;
  readonly disabled?: boolean;
  readonly hint?: string;
}

/** The keys of a map in its order, each with its title. */
export function titlesOf(items: Titled | undefined, language: string): readonly KeyTitle[] {
  return Object.entries(items ?? {})
    .sort(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0))
    .map(([value, { title, text }]) => {
      const shown = title ?? text;
      return { value, title: (shown && wording(shown, language)) || value };
    });
}

export interface KeyTitle {
  readonly value: string;
  readonly title: string;
}

/** Chooses an item of a map by its title. */
export function KeySelect({ label, value, items, onChange, optional = false, disabled, hint }: Props) {
  const { t } = useTranslation('amend-fields');
  const { language } = useLanguage();
  const none = optional
    ? [{ value: '', title: t('key.none') }]
    : value === undefined
      ? [{ value: '', title: t('choose.label') }]
      : [];
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      disabled={disabled}
      hint={hint}
      options={[...none, ...titlesOf(items, language)]}
      onChange={(key) => onChange(key === '' ? undefined : key)}
    />
  );
}
