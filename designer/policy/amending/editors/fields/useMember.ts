import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import { useEditing } from '../../state/editing.ts';

/** Sets a member of an item; `what` says which one, in the reader's language. */
export type SetMember = (member: string, value: unknown, what: string) => void;

/**
 * How the members of an item are changed: each change is labelled with the item's name and the member's.
 * @param pointer of the item in the edition
 */
export function useMember(pointer: string, name: string): SetMember {
  const { t } = useTranslation('amend-fields');
  const { edit } = useEditing();
  return useCallback(
    (member, value, what) => edit(join(pointer, member), value, t('edited', { name, what })),
    [edit, pointer, name, t],
  );
}
