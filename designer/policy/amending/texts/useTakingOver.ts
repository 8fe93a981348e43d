import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftText } from '../../../../engine/amending/texts/draft-text.ts';
import type { Rewording } from '../../../../engine/amending/texts/rewordings.ts';
import type { Language } from '../../../../engine/schema/languages.ts';
import { wordingIn } from '../../../../engine/text/wording-in.ts';
import type { CellChange } from '../editors/tables/grid/paste.ts';
import { rangeOf, type Selection } from '../editors/tables/grid/selection.ts';
import { type Proposed, rewordingOf } from './useKnownWordings.ts';
import type { Texts } from './useTexts.ts';

interface In {
  readonly shown: readonly DraftText[];
  readonly languages: readonly Language[];
  readonly describe: (text: DraftText) => string;
  readonly proposed: Proposed;
  readonly onSay: (said: string) => void;
}

/** What is typed or pasted into cells, and the translations that are proposed, written into the texts; each time as one step of undo. */
export function useTakingOver({ write }: Texts, { shown, languages, describe, proposed, onSay }: In) {
  const { t } = useTranslation('amend-texts');
  const looked = useDeferredValue(shown);
  /** Every translation that is proposed for what is shown. */
  const known = useMemo(
    () => looked.flatMap((one) => languages.flatMap((language) => knownFor(proposed, one, language))),
    [looked, languages, proposed],
  );
  const change = (changes: readonly CellChange[]) => {
    const rewordings = changes.flatMap(({ row, column, text }) => {
      const [one, language] = [shown[row], languages[column]];
      if (one === undefined || language === undefined) return [];
      const wording = text.trim() === '' ? '' : text;
      if (wording === (wordingIn(one.text, language) ?? '')) return [];
      return [{ place: one.place, language, wording }];
    });
    const [first, ...more] = rewordings;
    if (first === undefined) return;
    const single = more.length === 0 ? shown.find(({ place }) => place === first.place) : undefined;
    const label = single
      ? t('edited.one', { place: describe(single) })
      : t('edited.many', { count: rewordings.length });
    write(rewordings, label);
  };
  const take = (taken: readonly Rewording[]) => {
    if (taken.length > 0) write(taken, t('edited.known', { count: taken.length }));
    onSay(taken.length > 0 ? t('known.taken', { count: taken.length }) : t('known.none'));
  };
  /** Takes what is proposed for the cells of a selection. */
  const accept = (selection: Selection) => {
    const { top, bottom, left, right } = rangeOf(selection);
    const [rows, columns] = [shown.slice(top, bottom + 1), languages.slice(left, right + 1)];
    take(rows.flatMap((one) => columns.flatMap((language) => knownFor(proposed, one, language))));
  };
  return { known, change, take, accept };
}

function knownFor(proposed: Proposed, one: DraftText, language: Language): readonly Rewording[] {
  const found = proposed(one, language);
  return found === undefined ? [] : [rewordingOf(one, found)];
}
