import { useTranslation } from 'react-i18next';
import { Alert } from '../../../look/Alert.tsx';
import { Button } from '../../../look/Button.tsx';
import { Live } from '../../../look/Live.tsx';
import type { Draft } from './useDraft.ts';

/** How safe the answers are, in words; a conflict says what to do. */
export function SaveState({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('portal');
  if (draft.status === 'conflict')
    return (
      <Alert tone="danger" urgent title={t('save.conflict.title')}>
        <p>{t('save.conflict.text')}</p>
        <Button onClick={() => location.reload()}>{t('save.conflict.load')}</Button>
      </Alert>
    );
  if (draft.status === 'refused')
    return (
      <Alert tone="danger" urgent title={t('save.refused')}>
        <p>{draft.refusal}</p>
      </Alert>
    );
  return (
    <Live>
      <p className={draft.status === 'offline' ? 'save-state save-offline' : 'save-state'}>
        {t(`save.${draft.status}`)}
      </p>
    </Live>
  );
}
