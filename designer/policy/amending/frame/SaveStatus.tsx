import { useTranslation } from 'react-i18next';
import { useWorkbench } from '../state/draft.ts';

/** How saving stands, always in the same place; only what needs attention is announced. */
export function SaveStatus() {
  const { t } = useTranslation('amending');
  const saving = useWorkbench((workbench) => workbench.saving);
  const refusal = useWorkbench((workbench) => workbench.refusal);
  const needsAttention = saving === 'offline' || saving === 'refused';
  return (
    <p className={`amending-saving amending-saving-${saving}`} role={needsAttention ? 'alert' : undefined}>
      {t(`saving.${saving}`)} {saving === 'refused' ? refusal : null}
    </p>
  );
}
