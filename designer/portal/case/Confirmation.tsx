import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../../server/api/schemas/cases.ts';
import { serviceQuery } from '../../app/api/queries.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { useSession } from '../../app/session/useSession.ts';
import { Button } from '../../look/Button.tsx';
import { ButtonLink } from '../../look/ButtonLink.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { MomentText } from '../../look/MomentText.tsx';
import { DueDates } from './DueDates.tsx';

/** The number, what happens next and by when. */
export function Confirmation({ view }: { readonly view: ApplicationView }) {
  const { t } = useTranslation('portal');
  const session = useSession();
  // An officer who filed for someone goes on at the desk.
  const staff = session.status === 'signed-in' && session.session.kind === 'officer';
  const edition = useQuery(serviceQuery(view.service, view.edition.inForceFrom)).data;
  return (
    <>
      <div className="receipt">
        <PageTitle>{t('submitted.title')}</PageTitle>
        <p>{t('submitted.number')}</p>
        <p className="receipt-number">{view.number}</p>
        {view.submittedAt ? (
          <p>
            <MomentText at={view.submittedAt} />
          </p>
        ) : null}
      </div>
      {view.applicantText ? (
        <section className="section" aria-labelledby="next">
          <h2 id="next">{t('submitted.next')}</h2>
          <p>
            <LegalText text={view.applicantText} />
          </p>
        </section>
      ) : null}
      <DueDates
        view={view}
        acts={edition?.acts ?? {}}
        roles={edition?.inForce.edition.workflow.roles ?? {}}
      />
      <div className="button-row">
        <ButtonLink to={staff ? `/desk/cases/${view.id}` : `/applications/${view.id}`} kind="primary">
          {t('submitted.follow')}
        </ButtonLink>
        <Button onClick={() => window.print()}>{t('notice.print')}</Button>
      </div>
    </>
  );
}
