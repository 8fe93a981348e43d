import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../../../server/api/schemas/cases.ts';
import { servicesQuery } from '../../../app/api/queries.ts';
import { useSession } from '../../../app/session/useSession.ts';
import { BeginAbout } from './BeginAbout.tsx';

/** What can be asked for about the decision of a case: every service that is about a decided case. */
export function AboutDecision({ view }: { readonly view: ApplicationView }) {
  const { t } = useTranslation('check');
  const session = useSession();
  const services = useQuery(servicesQuery).data?.items ?? [];
  const { decision, number } = view;
  const isApplicant = session.status === 'signed-in' && session.session.kind === 'applicant';
  if (!isApplicant || !number || !decision || decision.preliminary) return null;
  const about = services.filter(
    (one) =>
      one.about?.kind === 'decided-case' &&
      one.variants.some(({ electronicChannels }) => electronicChannels.length > 0),
  );
  if (about.length === 0) return null;
  return (
    <section className="section" aria-labelledby="about-decision">
      <h2 id="about-decision">{t('about.title')}</h2>
      {about.map((service) => (
        <BeginAbout key={service.id} service={service} number={number} />
      ))}
    </section>
  );
}
