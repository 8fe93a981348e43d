import { useEffect, useMemo, useState } from 'react';
import type { DraftText } from '../../../../engine/amending/texts/draft-text.ts';
import {
  type KnownWording,
  type KnownWordings,
  knownWordings,
} from '../../../../engine/amending/texts/known-wordings.ts';
import type { Rewording } from '../../../../engine/amending/texts/rewordings.ts';
import type { Language, LibraryLanguages } from '../../../../engine/schema/languages.ts';
import { useWorkbench } from '../state/draft.ts';
import { lacks } from './model/filter.ts';

/** How long the page may be busy with learning at a time. */
const SLICE_MS = 12;

/** The translation that a text could have in a language, because the same source text has it elsewhere: in this draft, or in what is published. */
export type Proposed = (text: DraftText, language: Language) => KnownWording | undefined;

export function useKnownWordings(texts: readonly DraftText[], written: LibraryLanguages): Proposed {
  const published = useWorkbench((workbench) => workbench.published);
  const [library, setLibrary] = useState<KnownWordings>();
  useEffect(() => {
    const learning = knownWordings(written);
    const documents = Object.values(published);
    let next = 0;
    let timer: ReturnType<typeof setTimeout>;
    const learn = () => {
      const until = performance.now() + SLICE_MS;
      while (next < documents.length && performance.now() < until) learning.learn(documents[next++]);
      if (next < documents.length) timer = setTimeout(learn);
      else setLibrary(learning);
    };
    timer = setTimeout(learn);
    return () => clearTimeout(timer);
  }, [published, written]);
  const own = useMemo(() => {
    const learned = knownWordings(written);
    for (const { text } of texts) learned.learn(text);
    return learned;
  }, [texts, written]);
  return useMemo<Proposed>(
    () => (one, language) =>
      lacks(one, language) ? (own.find(one.text, language) ?? library?.find(one.text, language)) : undefined,
    [own, library],
  );
}

/** A known translation as a wording for a text; it stays unofficial where it is that. */
export const rewordingOf = (
  { place }: DraftText,
  { language, wording, unofficial }: KnownWording,
): Rewording => ({ place, language, wording, unofficial });
