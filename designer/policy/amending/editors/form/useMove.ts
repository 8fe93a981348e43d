import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import { useEditing } from '../../state/editing.ts';
import type { Moved } from './model/moves.ts';
import { type FormPlace, PAGES, pointerOf } from './model/place.ts';
import { useNames } from './useNames.ts';

/** Carries out a move as one edit; what was moved stays chosen. */
export function useMove(): (from: FormPlace, moved: Moved | undefined) => void {
  const { t } = useTranslation('amend-form');
  const { edit, selected, select } = useEditing();
  const names = useNames();
  return useCallback(
    (from, moved) => {
      if (moved === undefined) return;
      const { pages, place } = moved;
      const label = t('label.moved', { name: names.of(from) });
      // Within a page only its fields change: what others do to other pages meanwhile does not collide.
      if (from.fact !== undefined && from.page === place.page)
        edit(join(PAGES, place.page, 'fields'), pages[place.page]?.fields, label);
      else edit(PAGES, pages, label);
      if (selected?.startsWith(pointerOf(from))) select(pointerOf(place));
    },
    [t, edit, selected, select, names],
  );
}
