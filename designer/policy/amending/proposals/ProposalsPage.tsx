import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../look/Alert.tsx';
import { ButtonLink } from '../../../look/ButtonLink.tsx';
import { EmptyState } from '../../../look/EmptyState.tsx';
import { Loading } from '../../../look/Loading.tsx';
import { useWorkbench } from '../state/draft.ts';
import { partsOf } from '../state/parts.ts';
import { Proposals } from './Proposals.tsx';
import { useProposed } from './state/useProposed.ts';
import './proposals.css';

/** What the engine proposes to do with the provisions of the act: a person reads each beside the law, and accepts it or not. */
export function ProposalsPage() {
  const { t } = useTranslation('amend-proposals');
  const { act, state } = useWorkbench(({ view }) => view);
  const documents = useWorkbench((workbench) => workbench.documents);
  const { proposals, seen, pending, failure } = useProposed();
  if (state !== 'draft') return <Empty of="not-draft" />;
  if (documents[`acts/${act}.json`] === undefined) return <Empty of="no-act" to="/act" />;
  if (partsOf(documents, act).length === 0) return <Empty of="no-part" to="" />;
  if (failure !== undefined && (proposals === undefined || pending))
    return (
      <Alert tone="danger" title={t('failed.title')} urgent>
        <p>{t('failed.text')}</p>
        <p className="mono">{failure}</p>
      </Alert>
    );
  if (proposals === undefined)
    return (
      <>
        <p>{t('waiting')}</p>
        <Loading />
      </>
    );
  return <Proposals proposals={proposals} seen={seen} pending={pending} />;
}

interface EmptyProps {
  readonly of: 'not-draft' | 'no-act' | 'no-part';
  /** The page of the amendment where one goes on. */
  readonly to?: string;
}

/** There is nothing to propose yet, or nothing any more, and where one goes on. */
function Empty({ of, to }: EmptyProps): ReactNode {
  const { t } = useTranslation('amend-proposals');
  const id = useWorkbench(({ view }) => view.id);
  return (
    <EmptyState title={t(`empty.${of}.title`)}>
      <p>{t(`empty.${of}.text`)}</p>
      {to === undefined ? null : (
        <ButtonLink to={`/policy/amendments/${id}${to}`} kind="primary">
          {t(`empty.${of}.to`)}
        </ButtonLink>
      )}
    </EmptyState>
  );
}
