import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ServiceSummary } from '../../../server/api/schemas/services.ts';
import { DateText } from '../../look/DateText.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { VariantLink } from './VariantLink.tsx';

/** A service with its sub-types. */
export function ServiceCard({ service }: { readonly service: ServiceSummary }) {
  const { t } = useTranslation('portal');
  const id = `service-${service.id}`;
  return (
    <section className="section service-card card" aria-labelledby={id}>
      <h2 id={id}>
        <Link to={`/services/${service.id}`}>
          <LegalText text={service.title} />
        </Link>
      </h2>
      <p>
        <LegalText text={service.summary} />
      </p>
      <ul className="variant-rows">
        {service.variants.map((variant) => (
          <VariantLink key={variant.id} service={service.id} variant={variant} />
        ))}
      </ul>
      <p className="hint">
        {t('service.in-force')} <DateText date={service.inForceFrom} />
      </p>
    </section>
  );
}
