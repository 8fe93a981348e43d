import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { conflictsAmong } from '../../../../engine/amending/conflicts-among.ts';
import { Alert } from '../../../look/Alert.tsx';
import { Button } from '../../../look/Button.tsx';
import { takeAmendmentStep } from '../api/amendments.ts';
import { useDraft, useWorkbench } from '../state/draft.ts';
import { partsOf } from '../state/parts.ts';
import { SharedPlace } from './SharedPlace.tsx';
import { StepProblem } from './StepProblem.tsx';

/** What was published meanwhile, place by place where both amendments touch it; then the draft stands on the new edition. */
export function Behind() {
  const { t } = useTranslation('amend-review');
  const { store, files } = useDraft();
  const queries = useQueryClient();
  const { id, act, behind, sequence, may } = useWorkbench(({ view }) => view);
  const documents = useWorkbench((workbench) => workbench.documents);
  const isLoaded = behind.every(({ file }) => files.some(({ path }) => path === file));
  const reload = () => queries.invalidateQueries({ queryKey: ['amendment', id, 'open'] });
  const rebase = useMutation({
    mutationFn: () => takeAmendmentStep(id, { step: 'rebase', sequence }),
    onSuccess: async (view) => {
      store.getState().receive(view);
      await reload();
    },
  });
  const shared = !isLoaded
    ? []
    : partsOf(documents, act).flatMap(({ service, part, file }) =>
        conflictsAmong(documents, { service, act, part }).flatMap(({ isMineLater, conflicts }) =>
          conflicts.map((conflict) => (
            <SharedPlace
              key={`${service} ${part} ${conflict.pointer}`}
              of={{ service, act, part, file }}
              conflict={conflict}
              isMineLater={isMineLater}
            />
          )),
        ),
      );
  return (
    <Alert tone="warning" title={t('behind.title')}>
      <p>{t('behind.text')}</p>
      <ul>
        {behind.map(({ file }) => (
          <li key={file} className="mono">
            {file}
          </li>
        ))}
      </ul>
      {isLoaded ? (
        <ul className="amending-conflicts">{shared}</ul>
      ) : (
        <Button onClick={() => void reload()}>{t('behind.reload')}</Button>
      )}
      {isLoaded && shared.length === 0 ? <p>{t('behind.none-shared')}</p> : null}
      {rebase.isError ? <StepProblem error={rebase.error} /> : null}
      {may.includes('rebase') && isLoaded ? (
        <Button kind="primary" busy={rebase.isPending} onClick={() => rebase.mutate()}>
          {t('step.rebase')}
        </Button>
      ) : null}
    </Alert>
  );
}
