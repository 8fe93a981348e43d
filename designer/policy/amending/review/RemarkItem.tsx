import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AmendmentView } from '../../../../server/api/schemas/amendments.ts';
import { Button } from '../../../look/Button.tsx';
import { ErrorState } from '../../../look/ErrorState.tsx';
import { MomentText } from '../../../look/MomentText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { resolveComment } from '../api/amendments.ts';
import { useDraft, useWorkbench } from '../state/draft.ts';
import { RemarkPlace } from './RemarkPlace.tsx';

/** A comment, what it is about, and whether it counts as dealt with. */
export function RemarkItem({ remark }: { readonly remark: AmendmentView['remarks'][number] }) {
  const { t } = useTranslation('amend-review');
  const { store } = useDraft();
  const may = useWorkbench(({ view }) => view.may);
  const resolve = useMutation({
    mutationFn: () => resolveComment(store.getState().view.id, remark.id),
    onSuccess: (view) => store.getState().receive(view),
  });
  return (
    <li className="review-remark">
      <p className="hint">
        {remark.by.name}, <MomentText at={remark.at} />{' '}
        {remark.resolved ? <Tag tone="success">{t('settled')}</Tag> : null}
      </p>
      {remark.about === undefined ? null : (
        <p>
          <RemarkPlace about={remark.about} />
        </p>
      )}
      <p className="lines">{remark.text}</p>
      {resolve.isError ? <ErrorState error={resolve.error} /> : null}
      {!remark.resolved && may.includes('comment') ? (
        <Button kind="quiet" busy={resolve.isPending} onClick={() => resolve.mutate()}>
          {t('settle')}
        </Button>
      ) : null}
    </li>
  );
}
