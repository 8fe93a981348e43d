import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../look/ButtonLink.tsx';
import { EmptyState } from '../../../look/EmptyState.tsx';
import { Section } from '../../../look/Section.tsx';
import { Progress } from '../progress/Progress.tsx';
import { ProposalsHint } from '../proposals/ProposalsHint.tsx';
import { LeftToLookAt } from '../review/by-provision/LeftToLookAt.tsx';
import { LastWords } from '../review/LastWords.tsx';
import { useLive, useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';
import { partsOf } from '../state/parts.ts';
import { AddPart } from './AddPart.tsx';
import { Findings } from './Findings.tsx';
import { History } from './History.tsx';
import { PartCard } from './PartCard.tsx';

/** The amendment at a glance: its act, its parts with their days of effect, what checking says, what was done so far. */
export function OverviewPage() {
  const { t } = useTranslation('amending');
  const { id, act, history, state } = useWorkbench(({ view }) => view);
  const documents = useWorkbench((workbench) => workbench.documents);
  const { report, pending, failure } = useLive();
  const document = namedIn(documents).acts[act];
  const parts = partsOf(documents, act);
  return (
    <>
      <LastWords />
      <Progress />
      {document === undefined ? (
        <Section title={t('overview.act')}>
          <EmptyState title={t('overview.no-act')}>
            <ButtonLink to={`/policy/amendments/${id}/act`} kind="primary">
              {t('overview.register-act')}
            </ButtonLink>
          </EmptyState>
        </Section>
      ) : null}
      <Section title={t('overview.parts')} note={t('overview.parts-note')}>
        {parts.map(({ service, part, definition, file }) => (
          <PartCard
            key={`${service}/${part}`}
            service={service}
            part={part}
            definition={definition}
            file={file}
          />
        ))}
        <AddPart />
        <ProposalsHint />
      </Section>
      {state === 'draft' && report !== undefined && parts.length > 0 ? (
        <Section title={t('overview.left')} note={t('overview.left-note')}>
          <LeftToLookAt report={report} />
        </Section>
      ) : null}
      <Section title={t('overview.findings')}>
        <Findings report={report} pending={pending} {...(failure === undefined ? {} : { failure })} />
      </Section>
      <Section title={t('overview.history')}>
        <History history={history} />
      </Section>
    </>
  );
}
