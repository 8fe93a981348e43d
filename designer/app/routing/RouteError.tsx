import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Alert } from '../../look/Alert.tsx';
import { Button } from '../../look/Button.tsx';
import { NotFound } from './NotFound.tsx';

/** A page that broke: says so and offers to load again. */
export function RouteError() {
  const { t } = useTranslation('common', { useSuspense: false });
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <div className="page">
      <h1>{t('error.broken.title')}</h1>
      <Alert tone="danger" urgent>
        <p>{t('error.broken.text')}</p>
        <p className="mono">{error instanceof Error ? error.message : String(error)}</p>
        <Button onClick={() => location.reload()}>{t('error.reload')}</Button>
      </Alert>
    </div>
  );
}
