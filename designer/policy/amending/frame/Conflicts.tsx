import { useTranslation } from 'react-i18next';
import type { Conflict } from '../../../../engine/amending/operations.ts';
import { Alert } from '../../../look/Alert.tsx';
import { Button } from '../../../look/Button.tsx';
import { usePlaceWords } from '../overview/usePlaceWords.ts';
import { useDraft, useWorkbench } from '../state/draft.ts';

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

function ConflictItem({ conflict }: { readonly conflict: Conflict }) {
  const { t } = useTranslation('amending');
  const { store } = useDraft();
  const { operation, theirs } = conflict;
  const place = usePlaceWords();
  const shown = (value: unknown) => {
    if (value === undefined) return t('conflict.nothing');
    return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  };
  return (
    <li>
      <p>
        {place({ at: operation, params: {} })}{' '}
        <span className="mono amending-place">
          {operation.file} {operation.pointer}
        </span>
      </p>
      <div className="amending-sides">
        <figure>
          <figcaption>{t('conflict.mine')}</figcaption>
          <pre className="amending-value">{shown(operation.after)}</pre>
          <Button onClick={() => store.getState().resolve(conflict, 'mine')}>
            {t('conflict.take-mine')}
          </Button>
        </figure>
        <figure>
          <figcaption>{t('conflict.theirs')}</figcaption>
          <pre className="amending-value">{shown(theirs)}</pre>
          <Button onClick={() => store.getState().resolve(conflict, 'theirs')}>
            {t('conflict.take-theirs')}
          </Button>
        </figure>
      </div>
    </li>
  );
}
