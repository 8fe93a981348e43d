import { useCallback } from 'react';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import type { FormPlace } from './model/place.ts';

/** What pages and facts are called in the reader's language; without a title, their keys. */
export function useNames(): {
  readonly ofFact: (fact: string) => string;
  readonly ofPage: (page: string) => string;
  readonly of: (place: FormPlace) => string;
} {
  const { language } = useLanguage();
  const { edition, before } = useEditing();
  const ofFact = useCallback(
    (fact: string) => {
      const title = (edition.facts[fact] ?? before.facts[fact])?.title;
      return (title && wording(title, language)) || fact;
    },
    [edition.facts, before.facts, language],
  );
  const ofPage = useCallback(
    (page: string) => {
      const title = (edition.form.pages[page] ?? before.form.pages[page])?.title;
      return (title && wording(title, language)) || page;
    },
    [edition.form.pages, before.form.pages, language],
  );
  return {
    ofFact,
    ofPage,
    of: ({ page, fact }) => (fact === undefined ? ofPage(page) : ofFact(fact)),
  };
}
