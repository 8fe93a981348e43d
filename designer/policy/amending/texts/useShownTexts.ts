import { useMemo, useRef } from 'react';
import type { DraftText } from '../../../../engine/amending/texts/draft-text.ts';
import { isWanted, type TextFilter } from './model/filter.ts';

/**
 * The texts that a filter lets through, and those that it let through when it was set: a row whose last gap is filled stays where it is until
 * another choice is made.
 */
export function useShownTexts(
  texts: readonly DraftText[],
  filter: TextFilter,
  languages: readonly string[],
  describe: (text: DraftText) => string,
): readonly DraftText[] {
  const held = useRef<{ readonly filter: TextFilter; readonly places: Set<string> }>(undefined);
  return useMemo(() => {
    if (held.current?.filter !== filter) held.current = { filter, places: new Set() };
    const { places } = held.current;
    for (const one of texts) if (isWanted(one, filter, languages, describe)) places.add(one.place);
    return texts.filter(({ place }) => places.has(place));
  }, [texts, filter, languages, describe]);
}
