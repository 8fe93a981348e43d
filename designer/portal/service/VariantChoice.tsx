import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Edition } from '../../../engine/schema/edition.ts';
import { inOrder } from '../../../engine/schema/in-order.ts';
import { LegalText } from '../../look/LegalText.tsx';

interface Props {
  readonly service: string;
  readonly variants: Edition['service']['variants'];
  readonly chosen: string | undefined;
}

/** Which sub-type of the service it is about. */
export function VariantChoice({ service, variants, chosen }: Props) {
  const { t } = useTranslation('portal');
  const summary = chosen ? variants[chosen]?.summary : undefined;
  // Where there is but one there is nothing to choose.
  if (Object.keys(variants).length === 1 && !summary) return null;
  return (
    <nav className="variants" aria-label={t('service.variants')}>
      <h2 className="variants-title">{t('service.which')}</h2>
      <ul className="variant-list">
        {inOrder(variants).map(([id, variant]) => (
          <li key={id}>
            <Link
              className="variant"
              to={`/services/${service}?variant=${id}`}
              aria-current={id === chosen ? 'true' : undefined}
              preventScrollReset
            >
              <span className="variant-name">
                <LegalText text={variant.title} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {summary ? (
        <p className="variants-summary">
          <LegalText text={summary} />
        </p>
      ) : null}
    </nav>
  );
}
