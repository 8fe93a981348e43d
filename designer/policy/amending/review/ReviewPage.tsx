import { useTranslation } from 'react-i18next';
import { Loading } from '../../../look/Loading.tsx';
import { Section } from '../../../look/Section.tsx';
import { Findings } from '../overview/Findings.tsx';
import { useLive, useWorkbench } from '../state/draft.ts';
import { Behind } from './Behind.tsx';
import { LeftToLookAt } from './by-provision/LeftToLookAt.tsx';
import { CheckList } from './CheckList.tsx';
import { Flips } from './Flips.tsx';
import { LastWords, Submission } from './LastWords.tsx';
import { Late } from './Late.tsx';
import { Life } from './Life.tsx';
import { OpenTouched } from './OpenTouched.tsx';
import { PublishedFiles } from './PublishedFiles.tsx';
import { Remarks } from './Remarks.tsx';
import { ReviewLists } from './ReviewLists.tsx';
import { SharedPlaces } from './SharedPlaces.tsx';
import { Steps } from './Steps.tsx';

/** What the second person needs in order to approve: what its author says, the checks, what changes in words, the law beside it, which scenarios flip, the comments; and the next steps. */
export function ReviewPage() {
  const { t } = useTranslation('amend-review');
  const { report, pending, failure } = useLive();
  const { state, behind, may } = useWorkbench(({ view }) => view);
  // Once it is in force, cases are decided by it.
  const late = state === 'draft' || state === 'in-review' || state === 'approved';
  return (
    <>
      <Life state={state} />
      <LastWords />
      <Submission />
      <PublishedFiles />
      {behind.length > 0 ? <Behind /> : <SharedPlaces />}
      <Section title={t('checks')}>
        {report === undefined ? <Loading /> : <CheckList report={report} />}
        <Findings report={report} pending={pending} {...(failure === undefined ? {} : { failure })} />
      </Section>
      {late ? <OpenTouched /> : null}
      <ReviewLists report={report} />
      <Section title={t('scenarios')}>
        {report === undefined ? <Loading /> : <Flips report={report} />}
      </Section>
      {late ? <Late /> : null}
      <Section title={t('remarks')}>
        {report === undefined && failure === undefined ? <Loading /> : <Remarks report={report} />}
      </Section>
      <Section title={t('steps')}>
        {report !== undefined && may.includes('submit') ? <LeftToLookAt report={report} /> : null}
        <Steps />
      </Section>
    </>
  );
}
