import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceSummary } from '../../../server/api/schemas/services.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { Field } from '../../look/Field.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { Live } from '../../look/Live.tsx';
import { ServiceCard } from './ServiceCard.tsx';
import { found, groupsOf } from './services.ts';

/** So few services are seen at a glance: nobody has to search. */
const FEW = 4;

/** The services under their groups, narrowed to those in which what was typed occurs. */
export function ServiceList({ services }: { readonly services: readonly ServiceSummary[] }) {
  const { t } = useTranslation('check');
  const { language } = useLanguage();
  const [typed, setTyped] = useState('');
  const shown = found(services, typed, language);
  const groups = groupsOf(shown, language);
  const none = shown.length === 0;
  return (
    <>
      {services.length > FEW ? (
        <search className="service-search">
          <Field id="find-service" label={t('home.search')} hint={t('home.search-hint')}>
            <input
              className="input"
              id="find-service"
              type="search"
              value={typed}
              aria-describedby="find-service-hint"
              onChange={(event) => setTyped(event.target.value)}
            />
          </Field>
        </search>
      ) : null}
      <Live>
        {typed.trim() === '' ? null : (
          <p>{none ? t('home.not-found') : t('home.found', { count: shown.length })}</p>
        )}
      </Live>
      {groups.map(({ key, title, services: own }) => (
        <section key={key} className="service-group" aria-labelledby={`group-${key || 'others'}`}>
          <h2 id={`group-${key || 'others'}`}>{title ? <LegalText text={title} /> : t('home.others')}</h2>
          <ul className="service-cards">
            {own.map((service) => (
              <ServiceCard key={service.id} service={service} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
