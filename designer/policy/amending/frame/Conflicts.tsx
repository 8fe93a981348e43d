import { useTranslation } from 'react-i18next';
import { Alert } from '../../../look/Alert.tsx';
import { useWorkbench } from '../state/draft.ts';
import { ConflictItem } from './ConflictItem.tsx';

/** Places that two people changed at once: both versions beside each other, and a choice. Until then the other's stands and nothing of one's own is lost. */
export function Conflicts() {
  const { t } = useTranslation('amending');
  const conflicts = useWorkbench((workbench) => workbench.conflicts);
  if (conflicts.length === 0) return null;
  return (
    <Alert tone="warning" title={t('conflict.title', { count: conflicts.length })} urgent>
      <p>{t('conflict.text')}</p>
      <ul className="amending-conflicts">
        {conflicts.map((conflict) => (
          <ConflictItem key={`${conflict.operation.file}${conflict.operation.pointer}`} conflict={conflict} />
        ))}
      </ul>
    </Alert>
  );
}
