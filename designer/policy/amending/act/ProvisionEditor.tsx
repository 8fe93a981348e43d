import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActProvision } from '../../../../engine/schema/act.ts';
import { PROVISION_PATTERN } from '../../../../engine/schema/primitives.ts';
import { Button } from '../../../look/Button.tsx';
import { Field } from '../../../look/Field.tsx';
import { TextFields } from '../editors/fields/TextFields.tsx';
import { useWritten } from '../editors/fields/useWritten.ts';
import type { ActEditing } from './ActPage.tsx';
import { ProvisionChanges } from './ProvisionChanges.tsx';
import { joinedToPrevious, renamed, withNew, without } from './provisions.ts';

interface Props extends ActEditing {
  readonly id: string;
  readonly provision: ActProvision;
  readonly onOpen: (id: string | undefined) => void;
}

/** One provision put right by hand: its id, its text in each language, what it changes; joined to the one before, or one added after it. */
export function ProvisionEditor({ id, provision, act, editable, onChange, onOpen }: Props) {
  const { t } = useTranslation('amend-act');
  const { authoritative } = useWritten();
  const field = useId();
  const [typed, setTyped] = useState(id);
  const taken = typed !== id && Object.hasOwn(act.provisions, typed);
  const valid = new RegExp(PROVISION_PATTERN).test(typed) && !taken;
  const label = t('label.provision', { provision: id });
  const write = (next: ActProvision, place: string) =>
    onChange(label, (now) => ({ ...now, provisions: { ...now.provisions, [id]: next } }), `${id} ${place}`);
  const rename = () => {
    onChange(label, (now) => ({ ...now, provisions: renamed(now.provisions, id, typed) }));
    onOpen(typed);
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
      <div className="amending-add">
        <Field
          id={field}
          label={t('provision.id')}
          {...(valid ? {} : { error: t(taken ? 'provision.taken' : 'provision.wrong-id') })}
        >
          <input
            id={field}
            className="input mono"
            value={typed}
            disabled={!editable}
            aria-invalid={!valid}
            onChange={({ target }) => setTyped(target.value)}
          />
        </Field>
        <Button disabled={!editable || !valid || typed === id} onClick={rename}>
          {t('provision.rename')}
        </Button>
      </div>
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
    </div>
  );
}
