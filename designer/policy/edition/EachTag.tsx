import { useTranslation } from 'react-i18next';
import { LegalText } from '../../look/LegalText.tsx';
import { Tag } from '../../look/Tag.tsx';
import { useShownEdition } from './context.ts';

/** Says that something is asked of each person of a list. */
export function EachTag({ list }: { readonly list: string | undefined }) {
  const { t } = useTranslation('policy');
  const { facts } = useShownEdition().inForce.edition;
  if (list === undefined) return null;
  return (
    <Tag tone="info">
      {t('each')} {facts[list] ? <LegalText text={facts[list].title} /> : list}
    </Tag>
  );
}
