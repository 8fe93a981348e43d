import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../../server/api/schemas/cases.ts';
import { Alert, type Tone } from '../../look/Alert.tsx';
import { DateText } from '../../look/DateText.tsx';
import { Dotted } from '../../look/Dotted.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { MomentText } from '../../look/MomentText.tsx';

/** How the case stands, in plain words, and what it is about. */
export function CaseHead({ view }: { readonly view: ApplicationView }) {
  const { t } = useTranslation(['portal', 'common']);
  const { decision } = view;
  const final = decision && !decision.preliminary ? decision : undefined;
  return (
    <>
      <Alert tone={toneOf(view)} title={<LegalText text={view.stateTitle} />}>
        {view.applicantText ? (
          <p>
            <LegalText text={view.applicantText} />
          </p>
        ) : null}
        {final ? (
          <p>
            <strong>
              {t('case.decision')}: {t(`common:outcome.${final.outcome}`)}
            </strong>
            , <DateText date={final.on} />
          </p>
        ) : null}
      </Alert>
      <Dotted
        items={{
          variant: <LegalText text={view.variantTitle} />,
          channel: <LegalText text={view.channelTitle} />,
          submitted: view.submittedAt ? (
            <>
              {t('case.submitted')} <MomentText at={view.submittedAt} />
            </>
          ) : undefined,
        }}
      />
    </>
  );
}

function toneOf({ status, decision }: ApplicationView): Tone {
  if (status === 'closed') return decision?.outcome === 'grant' ? 'success' : 'neutral';
  return decision?.preliminary ? 'warning' : 'info';
}
