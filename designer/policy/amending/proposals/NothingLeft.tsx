import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../look/ButtonLink.tsx';
import { EmptyState } from '../../../look/EmptyState.tsx';
import { useLive, useWorkbench } from '../state/draft.ts';

/** Nothing is left to judge: whether the act is accounted for, or what remains for a person. */
export function NothingLeft({ pending }: { readonly pending: boolean }) {
  const { t } = useTranslation('amend-proposals');
  const id = useWorkbench(({ view }) => view.id);
  const { report } = useLive();
  if (pending) return <p role="status">{t('again')}</p>;
  const left = report?.coverage.filter(({ state }) => state === 'to-do').length ?? 0;
  return (
    <EmptyState title={t('empty.nothing.title')}>
      <p>{left === 0 ? t('empty.nothing.all-done') : t('empty.nothing.text', { count: left })}</p>
      <ButtonLink to={`/policy/amendments/${id}/edit`} kind="primary">
        {t('done.to-edit')}
      </ButtonLink>
    </EmptyState>
  );
}
