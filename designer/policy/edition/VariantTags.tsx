import { useTranslation } from 'react-i18next';
import { LegalText } from '../../look/LegalText.tsx';
import { Tag } from '../../look/Tag.tsx';
import { useShownEdition } from './context.ts';

/** The variants that something holds for; all of them in one word. */
export function VariantTags({ variants }: { readonly variants: readonly string[] }) {
  const { t } = useTranslation('policy');
  const known = useShownEdition().inForce.edition.service.variants;
  if (Object.keys(known).every((variant) => variants.includes(variant)))
    return <Tag>{t('all-variants')}</Tag>;
  return variants.map((variant) => (
    <Tag key={variant} tone="info">
      {known[variant] ? <LegalText text={known[variant].title} /> : variant}
    </Tag>
  ));
}
