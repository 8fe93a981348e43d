import { useCallback, useMemo } from 'react';
import { spokenIn } from '../../../../engine/acts/spoken-in.ts';
import type { Documents } from '../../../../engine/amending/operations.ts';
import type { DraftText } from '../../../../engine/amending/texts/draft-text.ts';
import { type Rewording, rewordedTexts } from '../../../../engine/amending/texts/rewordings.ts';
import { textsOf } from '../../../../engine/amending/texts/texts-of.ts';
import { type TextSet, withTexts } from '../../../../engine/amending/texts/with-texts.ts';
import { oncePer } from '../../../../engine/json/once-per.ts';
import type { Language, LibraryLanguages } from '../../../../engine/schema/languages.ts';
import type { Text } from '../../../../engine/schema/text.ts';
import { useWritten } from '../editors/fields/useWritten.ts';
import { useDraft, useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';
import { useShownDocuments } from '../state/useShownDocuments.ts';

/** The texts of the open draft, and what can be done with them. */
export interface Texts {
  readonly texts: readonly DraftText[];
  readonly written: LibraryLanguages;
  /** The languages in which the act is given. */
  readonly spoken: readonly Language[];
  readonly editable: boolean;
  /** Writes wordings as one step of undo. */
  readonly write: (changes: readonly Rewording[], label: string) => void;
  /** Sets a whole text: its marks, or a translation kept from before. */
  readonly set: (place: string, text: Text, label: string) => void;
}

/** Every text that the open draft adds or changes, as it is now. */
export function useTexts(): Texts {
  const { store } = useDraft();
  const published = useWorkbench((workbench) => workbench.published);
  const act = useWorkbench(({ view }) => view.act);
  const behind = useWorkbench(({ view }) => view.behind);
  const editable = useWorkbench(({ view: { state, may } }) => state === 'draft' && may.includes('edit'));
  const documents = useShownDocuments();
  const written = useWritten();
  // What an edit begins from is mostly what is shown: its texts are collected once.
  const collect = useMemo(
    () => oncePer((now: Documents) => textsOf(now, published, act, written)),
    [published, act, written],
  );
  const spokenBy = useCallback((now: Documents) => spokenIn(namedIn(now).acts[act]), [act]);
  const texts = collect(documents);
  const spoken = useMemo(() => spokenBy(documents), [spokenBy, documents]);
  const apply = useCallback(
    (label: string, next: (now: Documents, texts: readonly DraftText[]) => readonly TextSet[]) =>
      store.getState().change(label, (now) => {
        const unseen = behind.flatMap((one) => one.act ?? []);
        return withTexts(now, next(now, collect(now)), { act, written, unseen });
      }),
    [store, behind, collect, act, written],
  );
  const write = useCallback<Texts['write']>(
    (changes, label) =>
      apply(label, (now, own) => {
        const next = rewordedTexts(own, changes, spokenBy(now), written);
        return own.flatMap(({ place, at }) => (next.has(place) ? [{ at, text: next.get(place) }] : []));
      }),
    [apply, spokenBy, written],
  );
  const set = useCallback<Texts['set']>(
    (place, text, label) =>
      apply(label, (_, own) => own.flatMap((one) => (one.place === place ? [{ at: one.at, text }] : []))),
    [apply],
  );
  return { texts, written, spoken, editable, write, set };
}
