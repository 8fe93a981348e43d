import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GuidanceTopic } from '../../../server/api/schemas/guidance.ts';
import { LegalText } from '../../look/LegalText.tsx';

interface Props {
  readonly ids: readonly string[];
  readonly services: GuidanceTopic['services'];
}

/** The services that an answer speaks of. */
export function Related({ ids, services }: Props) {
  const { t } = useTranslation('guidance');
  const known = ids.flatMap((id) => (services[id] === undefined ? [] : [{ id, title: services[id] }]));
  if (known.length === 0) return null;
  return (
    <p>
      {t('services')}{' '}
      {known.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 ? ', ' : null}
          <Link to={`/services/${id}`}>
            <LegalText text={title} />
          </Link>
        </span>
      ))}
    </p>
  );
}
