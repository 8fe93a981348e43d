import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { EmptyState } from '../../../look/EmptyState.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import type { ActEditing } from './ActPage.tsx';
import { ProvisionEditor } from './ProvisionEditor.tsx';

/** The provisions in their order; one at a time is open to be put right by hand. */
export function ProvisionList({ act, editable, onChange }: ActEditing) {
  const { t } = useTranslation('amend-act');
  const [open, setOpen] = useState<string>();
  const provisions = inOrder(act.provisions);
  if (provisions.length === 0) return <EmptyState title={t('no-provisions')} />;
  return (
    <ol className="act-provisions">
      {provisions.map(([id, provision]) => (
        <li key={id} className="act-provision">
          <button
            type="button"
            className="act-provision-head"
            aria-expanded={open === id}
            onClick={() => setOpen(open === id ? undefined : id)}
          >
            <span className="mono">{id}</span>
            <span className="act-provision-text">
              {provision.number} {provision.text === undefined ? null : <LegalText text={provision.text} />}
            </span>
          </button>
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
