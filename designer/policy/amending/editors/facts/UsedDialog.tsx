import { useTranslation } from 'react-i18next';
import type { FactUse } from '../../../../../engine/facts/uses.ts';
import { Button } from '../../../../look/Button.tsx';
import { Dialog } from '../../../../look/Dialog.tsx';
import { UseList } from './UseList.tsx';

interface Props {
  readonly title: string;
  readonly lead: string;
  /** What the button says that goes through with it. */
  readonly confirm: string;
  readonly uses: readonly FactUse[];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what uses something before it is done to it. */
export function UsedDialog({ title, lead, confirm, uses, onConfirm, onClose }: Props) {
  const { t } = useTranslation('amend-facts');
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{lead}</p>
      <UseList uses={uses} onFollow={onClose} />
      <div className="button-row">
        <Button kind="danger" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}
