import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AmendmentView } from '../../../../server/api/schemas/amendments.ts';
import { Button } from '../../../look/Button.tsx';
import { MomentText } from '../../../look/MomentText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { resolveComment } from '../api/amendments.ts';
import { useDraft, useWorkbench } from '../state/draft.ts';

/** A comment, and whether it has been settled. */
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
      <p>{remark.text}</p>
      {!remark.resolved && may.includes('comment') ? (
        <Button kind="quiet" busy={resolve.isPending} onClick={() => resolve.mutate()}>
          {t('settle')}
        </Button>
      ) : null}
    </li>
  );
}
