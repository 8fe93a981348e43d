import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import { Alert } from '../../../look/Alert.tsx';
import { ButtonLink } from '../../../look/ButtonLink.tsx';
import { useLive, useWorkbench } from '../state/draft.ts';
import { useProvisionName } from '../state/useProvisionName.ts';

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly accepted: number;
  readonly refused: readonly Proposal[];
}

/** What became of the proposals that were accepted last, and the way on. */
export function Judged({ ref, accepted, refused }: Props) {
  const { t } = useTranslation('amend-proposals');
  const provisionName = useProvisionName();
  const id = useWorkbench(({ view }) => view.id);
  const { report, pending } = useLive();
  const left = report?.coverage.filter(({ state }) => state === 'to-do').length;
  return (
    <section ref={ref} tabIndex={-1} className="proposals-judged" aria-label={t('done.label')}>
      {accepted === 0 ? null : (
        <Alert tone="success" title={t('done.title', { count: accepted })}>
          <p>{t('done.undo')}</p>
          <p>{pending || left === undefined ? t('done.counting') : t('done.left', { count: left })}</p>
          <div className="button-row">
            <ButtonLink to={`/policy/amendments/${id}/edit`}>{t('done.to-edit')}</ButtonLink>
          </div>
        </Alert>
      )}
      {refused.length === 0 ? null : (
        <Alert tone="warning" title={t('refused.title', { count: refused.length })} urgent>
          <p>{t('refused.text')}</p>
          <p>{[...new Set(refused.map(({ provision }) => provisionName(provision)))].join('; ')}</p>
        </Alert>
      )}
    </section>
  );
}
