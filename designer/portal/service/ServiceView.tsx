import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { ServiceEdition } from '../../../server/api/schemas/services.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { ServiceContext } from './context.ts';
import { EditionNote } from './EditionNote.tsx';
import { SuspendedNote } from './SuspendedNote.tsx';
import { VariantChoice } from './VariantChoice.tsx';
import { VariantDetails } from './VariantDetails.tsx';

/** A service: its summary, its sub-types, and everything about the chosen one. */
export function ServiceView({ edition }: { readonly edition: ServiceEdition }) {
  const { t } = useTranslation('portal');
  const [search] = useSearchParams();
  const { service } = edition.inForce.edition;
  const keys = Object.keys(service.variants);
  const asked = search.get('variant');
  const only = keys.length === 1 ? keys[0] : undefined;
  const variant = asked !== null && keys.includes(asked) ? asked : only;
  return (
    <>
      <PageTitle>
        <LegalText text={service.title} />
      </PageTitle>
      <p className="lead">
        <LegalText text={service.summary} />
      </p>
      {edition.suspended ? (
        <SuspendedNote suspended={edition.suspended} meaning={t('suspended.apply')} />
      ) : null}
      <EditionNote edition={edition} />
      <VariantChoice service={edition.inForce.service} variants={service.variants} chosen={variant} />
      {variant ? (
        <ServiceContext value={{ ...edition, variant }}>
          <VariantDetails />
        </ServiceContext>
      ) : (
        <p className="muted">{t('service.choose')}</p>
      )}
    </>
  );
}
