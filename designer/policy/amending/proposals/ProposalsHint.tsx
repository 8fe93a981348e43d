import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../look/ButtonLink.tsx';
import { useWorkbench } from '../state/draft.ts';
import { useLeftToJudge } from './state/useLeftToJudge.ts';

/** The way to the proposals, where some are left to judge. */
export function ProposalsHint() {
  const { t } = useTranslation('amend-proposals');
  const { id, state } = useWorkbench(({ view }) => view);
  const { left = 0 } = useLeftToJudge();
  if (state !== 'draft' || left === 0) return null;
  return (
    <div className="button-row">
      <ButtonLink to={`/policy/amendments/${id}/proposals`} kind="primary">
        {t('hint', { count: left })}
      </ButtonLink>
    </div>
  );
}
