import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { editionsQuery, infoQuery, serviceQuery } from '../../app/api/queries.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { BackLink } from '../../look/BackLink.tsx';
import { ButtonLink } from '../../look/ButtonLink.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { Section } from '../../look/Section.tsx';
import { DocumentLink } from '../rules/DocumentLink.tsx';
import { Suspension } from '../suspension/Suspension.tsx';
import { OpenEntries } from './OpenEntries.tsx';
import { Timeline } from './Timeline.tsx';

/** A service: its editions through time, what made each, and what the law leaves open. */
export function ServicePage() {
  const { t } = useTranslation(['policy', 'suspension', 'acts']);
  const { service = '' } = useParams();
  const today = useQuery(infoQuery).data?.today;
  const edition = useQuery(serviceQuery(service));
  const editions = useQuery(editionsQuery(service));
  const title = edition.data?.inForce.edition.service.title;
  return (
    <div className="policy">
      <BackLink to="/policy">{t('services.title')}</BackLink>
      <PageTitle>{title ? <LegalText text={title} /> : t('edition.back')}</PageTitle>
      {edition.data ? (
        <div className="button-row">
          <ButtonLink kind="primary" to={`/policy/services/${service}/edition`}>
            {t('service.read')}
          </ButtonLink>
          <ButtonLink to={`/policy/services/${service}/compare`}>{t('service.compare')}</ButtonLink>
          <DocumentLink edition={edition.data.inForce.edition} />
        </div>
      ) : null}
      {edition.data ? <Suspension service={service} suspended={edition.data.suspended} /> : null}
      <QueryView query={editions}>
        {({ items }) => (
          <>
            <Section id="editions" title={t('service.timeline')} note={items.length}>
              <Timeline service={service} entries={items} today={today ?? ''} />
            </Section>
            {edition.data ? (
              <Section
                id="open"
                title={t('service.open')}
                note={Object.keys(edition.data.inForce.edition.open ?? {}).length}
              >
                <OpenEntries open={edition.data.inForce.edition.open ?? {}} acts={edition.data.acts} />
              </Section>
            ) : null}
          </>
        )}
      </QueryView>
    </div>
  );
}
