import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type ItemUse, usesOfItem } from '../../../../../engine/facts/item-uses.ts';
import { itemOf } from '../../../../../engine/facts/uses.ts';
import { isPrefix } from '../../../../../engine/json/pointer.ts';
import { useEditing } from '../../state/editing.ts';
import { UsedDialog } from '../facts/UsedDialog.tsx';
import { isInEdition } from './model/numbered.ts';

interface Removing {
  /** Takes items away: at once where nothing else uses them, else after whoever removes them has seen what does. */
  readonly begin: (pointers: readonly string[], name: string, remove: () => void) => void;
  /** To be drawn somewhere. */
  readonly dialog: ReactNode;
}

interface Asked {
  readonly name: string;
  readonly uses: readonly ItemUse[];
  readonly remove: () => void;
}

/** How items of a list are taken away that something else may use. */
export function useRemoving(map: string): Removing {
  const { t } = useTranslation('amend-fields');
  const { edition } = useEditing();
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  return {
    begin(pointers, name, remove) {
      const uses = isInEdition(map) ? pointers.flatMap((pointer) => usesOfItem(edition, pointer)) : [];
      const left = uses.filter(({ pointer }) => !pointers.some((one) => isPrefix(one, pointer)));
      if (left.length === 0) remove();
      else setAsked({ name, uses: left, remove });
    },
    dialog:
      asked === undefined
        ? null
        : createPortal(
            <UsedDialog
              title={t('remove.title', { name: asked.name })}
              lead={t('remove.lead', {
                count: new Set(asked.uses.map(({ pointer }) => itemOf(pointer))).size,
              })}
              confirm={t('remove.confirm')}
              uses={asked.uses}
              onConfirm={() => {
                close();
                asked.remove();
              }}
              onClose={close}
            />,
            document.body,
          ),
  };
}
