import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../../server/api/schemas/cases.ts';
import { serviceQuery } from '../../app/api/queries.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { RelatedCases } from '../../look/RelatedCases.tsx';
import { AboutDecision } from './about/AboutDecision.tsx';
import { CaseAnswers } from './CaseAnswers.tsx';
import { CaseDocuments } from './CaseDocuments.tsx';
import { CaseHead } from './CaseHead.tsx';
import { DueDates } from './DueDates.tsx';
import { Granted } from './Granted.tsx';
import { Notices } from './Notices.tsx';
import { NextSteps } from './steps/NextSteps.tsx';
import { Timeline } from './Timeline.tsx';

/** The case as its applicant sees it: how it stands, what is due, what was sent, what happened. */
export function CaseView({ view }: { readonly view: ApplicationView }) {
  const { t } = useTranslation('portal');
  const edition = useQuery(serviceQuery(view.service, view.edition.inForceFrom)).data;
  const acts = edition?.acts ?? {};
  return (
    <>
      <PageTitle over={<LegalText text={view.serviceTitle} />}>
        {view.number ? t('case.title', { number: view.number }) : <LegalText text={view.variantTitle} />}
      </PageTitle>
      <CaseHead view={view} />
      <RelatedCases view={view} base="/applications" />
      <div className="case-columns">
        <div className="case-main">
          <NextSteps view={view} />
          <Notices view={view} />
          <Granted view={view} />
          <DueDates view={view} acts={acts} roles={edition?.inForce.edition.workflow.roles ?? {}} />
          <CaseDocuments view={view} />
          <AboutDecision view={view} />
          <CaseAnswers view={view} />
        </div>
        <Timeline timeline={view.timeline} />
      </div>
    </>
  );
}
