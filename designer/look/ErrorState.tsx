import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../app/api/problem.ts';
import { Alert } from './Alert.tsx';
import { Button } from './Button.tsx';

interface Props {
  readonly error?: unknown;
  readonly onRetry?: () => void;
}

/** Something could not be read: what happened in words, and a way to try again. */
export function ErrorState({ error, onRetry }: Props) {
  const { t } = useTranslation('common');
  const problem = error instanceof ApiProblem ? error.problem : undefined;
  return (
    <Alert tone="danger" urgent title={problem ? problem.title : t('error.unreachable.title')}>
      <p>{problem ? problem.detail : t('error.unreachable.text')}</p>
      {problem?.known?.length ? <p>{t('error.known', { known: problem.known.join(', ') })}</p> : null}
      {onRetry ? <Button onClick={onRetry}>{t('error.retry')}</Button> : null}
    </Alert>
  );
}
