import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem, isProblem } from '../../app/api/problem.ts';
import { Alert } from '../../look/Alert.tsx';
import { Button } from '../../look/Button.tsx';
import { caseQuery } from '../api/queries.ts';

interface Props {
  readonly caseId: string;
  readonly error: unknown;
  /** Forgets the failure, once the case is read anew. */
  readonly onReloaded: () => void;
}

/** Why a write was refused. Where the case moved on meanwhile, it offers the newest state; what was typed stays. */
export function WriteProblem({ caseId, error, onReloaded }: Props) {
  const { t } = useTranslation('desk');
  const client = useQueryClient();
  if (!error) return null;
  const reload = async () => {
    await client.refetchQueries({ queryKey: caseQuery(caseId).queryKey });
    onReloaded();
  };
  if (isProblem(error, 'sequence-conflict'))
    return (
      <Alert tone="warning" urgent title={t('conflict.title')}>
        <p>{t('conflict.text')}</p>
        <Button onClick={() => void reload()}>{t('conflict.reload')}</Button>
      </Alert>
    );
  const problem = error instanceof ApiProblem ? error.problem : undefined;
  return (
    <Alert tone="danger" urgent title={problem?.title ?? t('unreachable.title')}>
      <p>{problem ? problem.detail : t('unreachable.text')}</p>
      {problem?.errors?.length ? (
        <ul>
          {problem.errors.map((one) => (
            <li key={`${one.pointer}-${one.code}`}>
              {one.message} {one.hint}
            </li>
          ))}
        </ul>
      ) : null}
    </Alert>
  );
}
