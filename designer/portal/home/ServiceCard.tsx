import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ServiceSummary } from '../../../server/api/schemas/services.ts';
import type { Tone } from '../../look/Alert.tsx';
import { Card } from '../../look/Card.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { Tag } from '../../look/Tag.tsx';
import { placesOf, type Way, wayOf } from './services.ts';

const TONES: Readonly<Record<Way, Tone>> = {
  online: 'success',
  partly: 'success',
  check: 'info',
  elsewhere: 'neutral',
};

/** A service in short: what it is, and whether one applies here, only checks, or where one goes. */
export function ServiceCard({ service }: { readonly service: ServiceSummary }) {
  const { t } = useTranslation(['check', 'portal']);
  const way = wayOf(service);
  const places = way === 'elsewhere' ? placesOf(service) : [];
  return (
    <Card as="li">
      <h3>
        <Link to={`/services/${service.id}`}>
          <LegalText text={service.title} />
        </Link>
      </h3>
      <p>
        <LegalText text={service.summary} />
      </p>
      <p>
        {service.suspended ? (
          <Tag tone="warning">{t('portal:suspended.tag')}</Tag>
        ) : (
          <Tag tone={TONES[way]}>{t(`home.${way}`)}</Tag>
        )}
      </p>
      {places.length > 0 ? (
        <p className="muted">
          {t('home.where')}{' '}
          {places.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 ? '; ' : ''}
              <LegalText text={title} />
            </span>
          ))}
        </p>
      ) : null}
    </Card>
  );
}
