import { useTranslation } from 'react-i18next';
import type { SplitNote } from '../../../../../engine/acts/split.ts';
import { describeProvision } from '../../../../../engine/text/provision.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';

/** Something that a person should look at in a text that was split; provisions as the act numbers them. */
export function NoteText({ note: { code, params } }: { readonly note: SplitNote }) {
  const { t } = useTranslation('acts');
  const { language } = useLanguage();
  const words = Object.entries(params).map(([name, value]) => [
    name,
    (name === 'provision' || name === 'as') && typeof value === 'string'
      ? describeProvision(value, undefined, language)
      : value,
  ]);
  return <>{t(`notes.${code}`, Object.fromEntries(words))}</>;
}
