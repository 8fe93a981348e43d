import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActProvision } from '../../../../engine/schema/act.ts';
import { Button } from '../../../look/Button.tsx';
import { Live } from '../../../look/Live.tsx';
import { TextFields } from '../editors/fields/TextFields.tsx';
import { useWritten } from '../editors/fields/useWritten.ts';
import { useDraft } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';
import type { ActEditing } from './ActPage.tsx';
import { BelongsUnder } from './BelongsUnder.tsx';
import { ProvisionChanges } from './ProvisionChanges.tsx';
import { joinedToPrevious, withNew, without } from './provisions.ts';
import { type Cursor, splitAt } from './split-here.ts';

interface Props extends ActEditing {
  readonly id: string;
  readonly provision: ActProvision;
  readonly onOpen: (id: string | undefined) => void;
  readonly onRename: (from: string, to: string) => void;
}

/** One provision put right by hand: where it belongs, its text in each language, what it changes; parted, joined, or one added after it. */
export function ProvisionEditor({ id, provision, act, editable, onChange, onOpen, onRename }: Props) {
  const { t } = useTranslation('amend-act');
  const { authoritative } = useWritten();
  const { store } = useDraft();
  const cursor = useRef<Cursor>(undefined);
  const [unsplit, setUnsplit] = useState(false);
  const label = t('label.provision', { provision: id });
  const write = (next: ActProvision, place: string) =>
    onChange(label, (now) => ({ ...now, provisions: { ...now.provisions, [id]: next } }), `${id} ${place}`);
  const split = () => {
    // What was typed last is written when the field loses the focus: the draft has it, this page not yet.
    const { provisions } = namedIn(store.getState().documents).acts[act.id] ?? act;
    const parted = cursor.current === undefined ? undefined : splitAt(provisions, id, cursor.current);
    setUnsplit(parted === undefined);
    if (parted === undefined) return;
    onChange(label, (now) => ({ ...now, provisions: parted.provisions }));
    onOpen(parted.id);
  };
  const add = () => {
    const base = `${id}-new`;
    onChange(label, (now) => ({ ...now, provisions: withNew(now.provisions, id, base, authoritative) }));
    onOpen(base);
  };
  const join = () => {
    onChange(label, (now) => ({ ...now, provisions: joinedToPrevious(now.provisions, id) }));
    onOpen(undefined);
  };
  const remove = () => {
    onChange(label, (now) => ({ ...now, provisions: without(now.provisions, id) }));
    onOpen(undefined);
  };
  return (
    <div className="act-provision-editor">
      <BelongsUnder
        key={id}
        act={act}
        id={id}
        editable={editable}
        onRename={(to) => {
          onRename(id, to);
          onOpen(to);
        }}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing can be done with it; it notes where the cursor was in the field left */}
      <div
        onBlur={({ target }) => {
          if (target instanceof HTMLTextAreaElement && target.lang !== '')
            cursor.current = { language: target.lang, at: target.selectionStart };
        }}
      >
        <TextFields
          label={t('provision.text')}
          value={provision.text}
          lines={3}
          disabled={!editable}
          onChange={(text) => {
            const { text: _, ...rest } = provision;
            write(text === undefined ? rest : { ...rest, text }, 'text');
          }}
        />
      </div>
      <ProvisionChanges
        changes={provision.changes ?? []}
        editable={editable}
        own={act.id}
        onChange={(changes) => {
          const { changes: _, ...rest } = provision;
          write(changes.length === 0 ? rest : { ...rest, changes: [...changes] }, 'changes');
        }}
      />
      {editable ? (
        <div className="button-row">
          <Button kind="quiet" onClick={split}>
            {t('provision.split')}
          </Button>
          <Button kind="quiet" onClick={join}>
            {t('provision.join')}
          </Button>
          <Button kind="quiet" onClick={add}>
            {t('provision.add')}
          </Button>
          <Button kind="quiet" onClick={remove}>
            {t('provision.remove')}
          </Button>
        </div>
      ) : null}
      <Live>{unsplit ? t('provision.split-where') : ''}</Live>
    </div>
  );
}
