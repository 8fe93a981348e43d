import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ServiceSummary } from '../../../server/api/schemas/services.ts';
import { LegalText } from '../../look/LegalText.tsx';
import { Tag } from '../../look/Tag.tsx';

interface Props {
  readonly service: string;
  readonly variant: ServiceSummary['variants'][number];
}

/** A sub-type of a service, and whether it can be asked for from here. */
export function VariantLink({ service, variant }: Props) {
  const { t } = useTranslation('portal');
  const online = variant.electronicChannels.length > 0;
  return (
    <li className="variant-row">
      <div>
        <h3>
          <Link to={`/services/${service}?variant=${variant.id}`}>
            <LegalText text={variant.title} />
          </Link>
        </h3>
        {variant.summary ? (
          <p className="muted">
            <LegalText text={variant.summary} />
          </p>
        ) : null}
      </div>
      <Tag tone={online ? 'success' : 'neutral'}>{t(online ? 'service.online' : 'service.in-person')}</Tag>
    </li>
  );
}
