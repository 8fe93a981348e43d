import { type ReactNode, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../../../../../engine/json/pointer.ts';
import { Button } from '../../../../../look/Button.tsx';
import { useEditing } from '../../../state/editing.ts';
import { FindingsList } from '../../fields/FindingsList.tsx';
import { ItemState } from '../../fields/ItemState.tsx';
import { OrderButtons } from '../../fields/OrderButtons.tsx';
import type { Adding } from '../forms/AddingDialog.tsx';
import { DeleteDialog } from '../forms/DeleteDialog.tsx';
import { type Chosen, pointerOf } from '../model/place.ts';

interface Props {
  readonly chosen: Chosen;
  readonly name: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
  readonly onAdd: (adding: Adding) => void;
  readonly children: ReactNode;
}

/** The fields of the state or the step that is looked at, with what this part does to it and what checking found there. */
export function Panel({ chosen, name, heading, onClose, onDeleted, onAdd, children }: Props) {
  const { t } = useTranslation('amend-procedure');
  const { editable, stateOf, findingsAt, before, edit } = useEditing();
  const [deleting, setDeleting] = useState(false);
  const pointer = pointerOf(chosen);
  const state = stateOf(pointer);
  const putBack = () => {
    edit(pointer, get(before, pointer), t('label.put-back', { name }));
    // The button goes from the page.
    heading.current?.focus();
  };
  return (
    <section className="amend-procedure-panel" aria-labelledby="amend-procedure-chosen">
      <div className="amend-procedure-panel-head">
        <h3 id="amend-procedure-chosen" ref={heading} tabIndex={-1}>
          {t(`${chosen.kind}.heading`, { name })}
        </h3>
        <span className="button-row">
          <ItemState state={state} />
          {state === 'removed' ? null : (
            <OrderButtons
              pointer={chosen.kind === 'state' ? '/workflow/states' : '/workflow/transitions'}
              item={chosen.key}
              name={name}
            />
          )}
          <Button kind="quiet" onClick={onClose}>
            {t('close')}
          </Button>
        </span>
      </div>
      <FindingsList findings={findingsAt(pointer)} />
      {editable && state !== 'removed' ? <Adders chosen={chosen} onAdd={onAdd} /> : null}
      {children}
      {editable ? (
        <div className="button-row">
          {state === 'removed' || state === 'changed' ? (
            <Button onClick={putBack}>{t('put-back')}</Button>
          ) : null}
          {state === 'removed' ? null : (
            <Button kind="danger" onClick={() => setDeleting(true)}>
              {t(`delete.${chosen.kind}`)}
            </Button>
          )}
        </div>
      ) : null}
      {deleting ? (
        <DeleteDialog
          chosen={chosen}
          onClose={() => setDeleting(false)}
          onDeleted={() => {
            setDeleting(false);
            onDeleted();
          }}
        />
      ) : null}
    </section>
  );
}

/** What can be added where one looks. */
function Adders({ chosen: { kind, key }, onAdd }: Pick<Props, 'chosen' | 'onAdd'>) {
  const { t } = useTranslation('amend-procedure');
  if (kind === 'state')
    return (
      <div className="button-row">
        <Button onClick={() => onAdd({ kind: 'step', begun: { from: key } })}>{t('add.step-from')}</Button>
      </div>
    );
  return (
    <div className="button-row">
      <Button onClick={() => onAdd({ kind: 'insert', step: key })}>{t('add.insert')}</Button>
      <Button onClick={() => onAdd({ kind: 'copy', step: key })}>{t('add.copy')}</Button>
    </div>
  );
}
