import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Implementation } from '../../../engine/acts/implementing.ts';
import type { ActText } from '../../../server/api/schemas/acts.ts';
import { Disclosure } from '../../look/Disclosure.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { sectionOf } from '../edition/section-of.ts';

interface Props {
  readonly items: readonly Implementation[];
  readonly data: ActText;
}

/** What the services' definitions make of a provision, with the way to it. */
export function Implementing({ items, data }: Props) {
  const { t } = useTranslation('acts');
  const { t: tPolicy } = useTranslation('policy');
  if (items.length === 0) return null;
  return (
    <Disclosure summary={t('implemented', { count: items.length })}>
      <ul className="act-text-items">
        {items.map(({ service, aspect, key, title }) => {
          const section = sectionOf(aspect);
          const about = data.services[service];
          return (
            <li key={`${service}/${aspect}/${key}`}>
              <Link to={`/policy/services/${service}/edition?at=${data.at}#${section}`}>
                {title ? <LegalText text={title} /> : <span className="mono">{key}</span>}
              </Link>{' '}
              <span className="hint">
                {tPolicy(`section.${section}`)}
                {about ? (
                  <>
                    {' · '}
                    <LegalText text={about} />
                  </>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
