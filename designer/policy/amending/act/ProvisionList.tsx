import { memo, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActProvision } from '../../../../engine/schema/act.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { EmptyState } from '../../../look/EmptyState.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import type { ActEditing } from './ActPage.tsx';
import { ProvisionEditor } from './ProvisionEditor.tsx';

/** The provisions in their order; one at a time is open to be put right by hand. */
export function ProvisionList({ act, editable, onChange }: ActEditing) {
  const { t } = useTranslation('amend-act');
  const [open, setOpen] = useState<string>();
  const toggle = useCallback((id: string) => setOpen((before) => (before === id ? undefined : id)), []);
  const provisions = inOrder(act.provisions);
  if (provisions.length === 0) return <EmptyState title={t('no-provisions')} />;
  return (
    <ol className="act-provisions">
      {provisions.map(([id, provision]) => (
        <li key={id} className="act-provision">
          <ProvisionHead id={id} provision={provision} isOpen={open === id} onToggle={toggle} />
          {open === id ? (
            <ProvisionEditor
              id={id}
              provision={provision}
              act={act}
              editable={editable}
              onChange={onChange}
              onOpen={setOpen}
            />
          ) : null}
        </li>
      ))}
    </ol>
  );
}

interface HeadProps {
  readonly id: string;
  readonly provision: ActProvision;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
}

/** A provision in the list. A long act has thousands: those that did not change are not drawn again. */
const ProvisionHead = memo(function ProvisionHead({ id, provision, isOpen, onToggle }: HeadProps) {
  return (
    <button type="button" className="act-provision-head" aria-expanded={isOpen} onClick={() => onToggle(id)}>
      <span className="mono">{id}</span>
      <span className="act-provision-text">
        {provision.number === undefined ? null : (
          <span className="act-provision-number">{provision.number}</span>
        )}{' '}
        {provision.text === undefined ? null : <LegalText text={provision.text} />}
      </span>
    </button>
  );
});
