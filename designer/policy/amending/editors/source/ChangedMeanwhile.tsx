import { useTranslation } from 'react-i18next';
import { Alert } from '../../../../look/Alert.tsx';
import { Button } from '../../../../look/Button.tsx';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import type { Behind } from './useSourceText.ts';

/** What is typed stays; what stands there now is shown beside it, and a person says which holds. */
export function ChangedMeanwhile({ printed, choose }: Behind) {
  const { t } = useTranslation('amend-source');
  return (
    <Alert tone="warning" urgent title={t('behind.title')}>
      <p>{t('behind.why')}</p>
      <Disclosure summary={t('behind.theirs')}>
        <pre className="amending-value">{printed}</pre>
      </Disclosure>
      <div className="button-row">
        <Button onClick={() => choose('mine')}>{t('behind.use-mine')}</Button>
        <Button onClick={() => choose('theirs')}>{t('behind.use-theirs')}</Button>
      </div>
    </Alert>
  );
}
