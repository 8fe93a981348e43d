import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../../look/Button.tsx';
import { Dialog } from '../../../../../look/Dialog.tsx';

interface Props {
  readonly title: string;
  readonly onAdd: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that asks what something new needs at least. */
export function AddingForm({ title, onAdd, onClose, children }: Props) {
  const { t } = useTranslation('amend-procedure');
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          onAdd();
        }}
      >
        {children}
        <div className="button-row">
          <Button type="submit" kind="primary">
            {t('add.save')}
          </Button>
          <Button onClick={onClose}>{t('add.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
