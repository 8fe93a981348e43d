import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const CONTROL = 'input, select, textarea';

/**
 * Follows a list that grows and shrinks under the reader's hands: after an addition the focus goes into the new item, after a
 * removal to the button that adds.
 * @param id the id of that button; the items stand in the element `<id>-items`
 * @returns what to announce
 */
export function useListChanges(id: string, length: number): string {
  const { t } = useTranslation('portal');
  const before = useRef(length);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (length === before.current) return;
    const added = length > before.current;
    before.current = length;
    const control = added
      ? document.getElementById(`${id}-items`)?.lastElementChild?.querySelector<HTMLElement>(CONTROL)
      : document.getElementById(id);
    control?.focus();
    setSaid(t(added ? 'list.added' : 'list.removed', { count: length }));
  }, [id, length, t]);
  return said;
}
