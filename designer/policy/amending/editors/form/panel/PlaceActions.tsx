import { useTranslation } from 'react-i18next';
import { get, join } from '../../../../../../engine/json/pointer.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { Button } from '../../../../../look/Button.tsx';
import { useEditing } from '../../../state/editing.ts';
import { SelectField } from '../../fields/SimpleFields.tsx';
import { useRemoving } from '../../fields/useRemoving.tsx';
import { fieldMoved, type Moved, stepped } from '../model/moves.ts';
import { type FormPlace, PAGES, pointerOf } from '../model/place.ts';
import { useMove } from '../useMove.ts';
import { useNames } from '../useNames.ts';

interface Props {
  readonly place: FormPlace;
  readonly name: string;
  /** False of what the part takes away. */
  readonly isThere: boolean;
}

/** Moves a page or field up, down or to another page, takes it away, puts it back as it was. */
export function PlaceActions({ place, name, isThere }: Props) {
  const { t } = useTranslation(['amend-form', 'amend-fields']);
  const { edition, before, edit, editable, stateOf, select } = useEditing();
  const { ofPage } = useNames();
  const move = useMove();
  const removing = useRemoving(place.fact === undefined ? PAGES : join(PAGES, place.page, 'fields'));
  if (!editable) return null;
  const { pages } = edition.form;
  const pointer = pointerOf(place);
  const state = stateOf(pointer);
  const restore = () => edit(pointer, get(before, pointer), t('amend-fields:item.restored', { name }));
  // What is put back stands on a page.
  const canRestore = place.fact === undefined || Object.hasOwn(pages, place.page);
  if (!isThere)
    return state === 'removed' && canRestore ? (
      <div className="button-row">
        <Button onClick={restore}>{t('amend-fields:item.put-back')}</Button>
      </div>
    ) : null;
  const remove = () => {
    edit(pointer, undefined, t('amend-fields:item.removed', { name }));
    // What was not there before leaves nothing to put back.
    if (state === 'added') select(undefined);
  };
  const step = (direction: 'up' | 'down', moved: Moved | undefined) => (
    <button
      type="button"
      className="amend-fields-move"
      aria-disabled={moved === undefined || undefined}
      aria-label={t(`amend-fields:order.${direction}`, { name })}
      title={t(`amend-fields:order.${direction}`, { name })}
      onClick={() => move(place, moved)}
    >
      <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
    </button>
  );
  const others = inOrder(pages).filter(([page]) => fieldMoved(pages, place, page) && page !== place.page);
  return (
    <div className="amend-form-actions">
      <span className="amend-fields-moves">
        {step('up', stepped(pages, place, 'up'))}
        {step('down', stepped(pages, place, 'down'))}
      </span>
      {others.length === 0 ? null : (
        <SelectField
          label={t('panel.to-page')}
          value=""
          options={[
            { value: '', title: t('panel.stays') },
            ...others.map(([value]) => ({ value, title: ofPage(value) })),
          ]}
          onChange={(page) => move(place, page === '' ? undefined : fieldMoved(pages, place, page))}
        />
      )}
      <Button kind="quiet" onClick={() => removing.begin([pointer], name, remove, pointer)}>
        {t(place.fact === undefined ? 'panel.remove-page' : 'panel.remove-field')}
      </Button>
      {state === 'changed' ? (
        <Button kind="quiet" onClick={restore}>
          {t('amend-fields:item.as-before')}
        </Button>
      ) : null}
      {removing.dialog}
    </div>
  );
}
