import { useState } from 'react';
import { useEditing } from '../../../state/editing.ts';
import type { PageEntry } from '../model/outline.ts';
import { placeAt, pointerOf } from '../model/place.ts';

/** Forms with fewer fields are shown open. */
const MANY = 40;

/** Which pages show their fields. Of a long form only the chosen one does, until somebody opens others. */
export function useFolded(outline: readonly PageEntry[]) {
  const { selected } = useEditing();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const isLong = outline.reduce((sum, { fields }) => sum + fields.length, 0) > MANY;
  const place = placeAt(selected);
  const chosen = place?.fact === undefined ? undefined : pointerOf({ page: place.page });
  const isOpenByItself = (id: string) => !isLong || id === chosen;
  const pages = outline.map(({ id }) => id);
  return {
    expanded: pages.filter((id) => isOpenByItself(id) !== turned.has(id)),
    setExpanded: (keys: ReadonlySet<unknown>) =>
      setTurned(new Set(pages.filter((id) => isOpenByItself(id) !== keys.has(id)))),
  };
}
