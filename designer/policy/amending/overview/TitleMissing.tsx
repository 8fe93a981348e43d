import { useTranslation } from 'react-i18next';
import type { Text } from '../../../../engine/schema/text.ts';
import { wordingIn } from '../../../../engine/text/wording-in.ts';
import { Mark } from '../../../look/Mark.tsx';
import { useWritten } from '../editors/fields/useWritten.ts';

/** The languages in which the name of a part is not given yet: the public reads it in each of them. */
export function TitleMissing({ title }: { readonly title: Text }) {
  const { t } = useTranslation('amending');
  const { languages, names } = useWritten();
  const missing = languages.filter((language) => !wordingIn(title, language)?.trim());
  if (missing.length === 0) return null;
  return (
    <p>
      <Mark icon="warning" tone="warning">
        {t('overview.title-missing', { languages: missing.map((one) => names?.[one] ?? one).join(', ') })}
      </Mark>
    </p>
  );
}
