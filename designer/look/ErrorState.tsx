import { useTranslation } from 'react-i18next';
import { ApiProblem, hasStatus } from '../app/api/problem.ts';
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
  // What is not there will not be there the next time either.
  const retry = hasStatus(error, 404) ? undefined : onRetry;
  // Where something is not there, the others that are would be named by their keys.
  const listsKeys = hasStatus(error, 404) && problem?.known !== undefined;
  const text = problem ? (listsKeys ? undefined : problem.detail) : t('error.unreachable.text');
  const known = listsKeys
    ? []
    : (problem?.known?.filter((one) => problem.detail?.includes(one) !== true) ?? []);
  return (
    <Alert tone="danger" urgent title={problem ? problem.title : t('error.unreachable.title')}>
      {text ? <p>{text}</p> : null}
      {known.length > 0 ? <p>{t('error.known', { known: known.join(', ') })}</p> : null}
      {retry ? <Button onClick={retry}>{t('error.retry')}</Button> : null}
    </Alert>
  );
}
