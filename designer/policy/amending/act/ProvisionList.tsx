import { memo, useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SplitNote } from '../../../../engine/acts/split.ts';
import type { ActProvision } from '../../../../engine/schema/act.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { describeProvision } from '../../../../engine/text/provision.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Alert } from '../../../look/Alert.tsx';
import { Button } from '../../../look/Button.tsx';
import { EmptyState } from '../../../look/EmptyState.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import type { ActEditing } from './ActPage.tsx';
import { ProvisionEditor } from './ProvisionEditor.tsx';
import { NoteText } from './paste/NoteText.tsx';
import { placed } from './paste/notes.ts';
import './paste/paste.css';

interface Props extends ActEditing {
  /** What a person should look at since the text was split. */
  readonly notes: readonly SplitNote[];
  readonly onLookedAt: (notes: readonly SplitNote[]) => void;
}

/** The provisions in their order, what to look at beside them; one at a time is open to be put right by hand. */
export function ProvisionList({ act, editable, onChange, notes, onLookedAt }: Props) {
  const { t } = useTranslation('amend-act');
  const { language } = useLanguage();
  const list = useId();
  const [open, setOpen] = useState<string>();
  const toggle = useCallback((id: string) => setOpen((before) => (before === id ? undefined : id)), []);
  const show = (id: string) => {
    setOpen(id);
    requestAnimationFrame(() =>
      document.getElementById(`${list}-${id}`)?.scrollIntoView({ block: 'center' }),
    );
  };
  const provisions = inOrder(act.provisions);
  const { at } = placed(notes);
  const noted = provisions.filter(([id]) => at[id] !== undefined);
  if (provisions.length === 0) return <EmptyState title={t('no-provisions')} />;
  return (
    <>
      {noted.length === 0 ? null : (
        <Alert tone="warning" title={t('noted.title', { count: noted.length })}>
          <ul>
            {noted.map(([id]) => (
              <li key={id}>
                <Button kind="quiet" onClick={() => show(id)}>
                  {describeProvision(id, act, language)}
                </Button>{' '}
                {at[id]?.map((note) => (
                  <span key={note.code}>
                    <NoteText note={note} />{' '}
                  </span>
                ))}
                <Button kind="quiet" onClick={() => onLookedAt(at[id] ?? [])}>
                  {t('noted.looked')}
                </Button>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <ol className="act-provisions">
        {provisions.map(([id, provision]) => (
          <li key={id} id={`${list}-${id}`} className="act-provision">
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
    </>
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
