import { useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SplitNote } from '../../../../engine/acts/split.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { EmptyState } from '../../../look/EmptyState.tsx';
import type { ActEditing } from './ActPage.tsx';
import { NotedBar } from './NotedBar.tsx';
import { ProvisionEditor } from './ProvisionEditor.tsx';
import { ProvisionHead } from './ProvisionHead.tsx';
import { ProvisionNotes } from './ProvisionNotes.tsx';
import { placed } from './paste/notes.ts';
import { renamed } from './provisions.ts';
import { standing, withPutBack } from './put-back.ts';
import { useLatest } from './useLatest.ts';
import './paste/paste.css';

interface Props extends ActEditing {
  /** What a person should look at since the text was split. */
  readonly notes: readonly SplitNote[];
  readonly onLookedAt: (notes: readonly SplitNote[]) => void;
  /** A provision has got another address. */
  readonly onRenamed: (from: string, to: string) => void;
}

/** The provisions in their order, what to look at at each; one at a time is open to be put right by hand. */
export function ProvisionList({ act, editable, onChange, notes: kept, onLookedAt, onRenamed }: Props) {
  const { t } = useTranslation('amend-act');
  const list = useId();
  const [open, setOpen] = useState<string>();
  const [only, setOnly] = useState(false);
  const toggle = useCallback((id: string) => setOpen((before) => (before === id ? undefined : id)), []);
  const show = (id: string) =>
    requestAnimationFrame(() => {
      const item = document.getElementById(`${list}-${id}`);
      item?.scrollIntoView({ block: 'center' });
      item?.querySelector('button')?.focus({ preventScroll: true });
    });
  const provisions = inOrder(act.provisions);
  const notes = standing(kept, act.provisions);
  const { at } = placed(notes);
  const noted = provisions.filter(([id]) => at[id] !== undefined).map(([id]) => id);
  const toPutBack = (some: readonly SplitNote[]) =>
    onChange(t('label.put-back'), (now) => ({
      ...now,
      provisions: withPutBack(now.provisions, some, ({ from, to }) => t('displaced.said', { from, to })),
    }));
  const rename = (from: string, to: string) => {
    onChange(t('label.provision', { provision: from }), (now) => ({
      ...now,
      provisions: renamed(now.provisions, from, to),
    }));
    onRenamed(from, to);
  };
  /** What was pressed goes with what it was about: the focus goes to what is left, or to the list. */
  const showLeft = (done: readonly SplitNote[]) =>
    show(noted.find((id) => at[id]?.some((note) => !done.includes(note))) ?? provisions[0]?.[0] ?? '');
  const lookedAt = (id: string) => {
    onLookedAt(at[id] ?? []);
    show(noted[noted.indexOf(id) + 1] ?? noted.find((one) => one !== id) ?? id);
  };
  const actions = useLatest({
    putBack: (id: string, note: SplitNote) => {
      toPutBack([note]);
      show(id);
    },
    place: (id: string, to: string) => {
      rename(id, to);
      if (open === id) setOpen(to);
      show(to);
    },
    lookedAt,
  });
  if (provisions.length === 0) return <EmptyState title={t('no-provisions')} />;
  return (
    <>
      {noted.length === 0 ? null : (
        <NotedBar
          notes={notes}
          count={noted.length}
          editable={editable}
          only={only}
          onOnly={setOnly}
          onFirst={(code) => show(noted.find((id) => at[id]?.some((note) => note.code === code)) ?? '')}
          onPutBack={(some) => {
            toPutBack(some);
            showLeft(some);
          }}
          onLookedAt={(some) => {
            onLookedAt(some);
            showLeft(some);
          }}
        />
      )}
      <ol className="act-provisions">
        {provisions
          .filter(([id]) => !only || noted.length === 0 || at[id] !== undefined || open === id)
          .map(([id, provision]) => (
            <li
              key={id}
              id={`${list}-${id}`}
              className="act-provision"
              data-noted={at[id] === undefined ? undefined : true}
            >
              <ProvisionHead id={id} provision={provision} isOpen={open === id} onToggle={toggle} />
              {at[id] === undefined ? null : (
                <ProvisionNotes
                  id={id}
                  provision={provision}
                  notes={at[id]}
                  editable={editable}
                  act={actions}
                />
              )}
              {open === id ? (
                <ProvisionEditor
                  id={id}
                  provision={provision}
                  act={act}
                  editable={editable}
                  onChange={onChange}
                  onOpen={(next) => {
                    setOpen(next);
                    show(next ?? provisions[provisions.findIndex(([key]) => key === id) - 1]?.[0] ?? '');
                  }}
                  onRename={rename}
                />
              ) : null}
            </li>
          ))}
      </ol>
    </>
  );
}
