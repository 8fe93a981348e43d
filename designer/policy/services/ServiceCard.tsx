import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ServiceSummary } from '../../../server/api/schemas/services.ts';
import { editionsQuery } from '../../app/api/queries.ts';
import { Card } from '../../look/Card.tsx';
import { DateText } from '../../look/DateText.tsx';
import { Dotted } from '../../look/Dotted.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { Tag } from '../../look/Tag.tsx';

/** A service: its edition in force, how many there are, how many questions of law are open. */
export function ServiceCard({ service }: { readonly service: ServiceSummary }) {
  const { t } = useTranslation('policy');
  const heading = useId();
  const editions = useQuery(editionsQuery(service.id)).data?.items;
  const open = Object.keys(editions?.find((one) => one.hash === service.editionHash)?.open ?? {}).length;
  return (
    <Card as="li" labelledBy={heading}>
      <h2 id={heading}>
        <Link to={`/policy/services/${service.id}`}>
          <LegalText text={service.title} />
        </Link>
      </h2>
      <p>
        <LegalText text={service.summary} />
      </p>
      <Dotted
        items={{
          from: (
            <>
              {t('services.in-force')} <DateText date={service.inForceFrom} />
            </>
          ),
          editions: editions ? t('services.editions', { count: editions.length }) : undefined,
          variants: t('services.variants', { count: service.variants.length }),
          open: open > 0 ? <Tag tone="warning">{t('services.open', { count: open })}</Tag> : undefined,
        }}
      />
    </Card>
  );
}
