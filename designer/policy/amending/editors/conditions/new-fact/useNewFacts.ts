import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { join, segments } from '../../../../../../engine/json/pointer.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { useEditing } from '../../../state/editing.ts';
import { madeFact } from '../../facts/model/made-fact.ts';

/** Facts that are made where a condition misses them. */
export interface NewFacts {
  /** The keys of those that were made here. */
  readonly made: ReadonlySet<string>;
  /** Makes one with a name in the reader's language, or from words and under a key that are there; its edit and that of the condition are one step of undo. */
  create(name: string, title?: Text): { readonly key: string; readonly fact: Fact };
  /** Changes one that was made here. */
  alter(key: string, fact: Fact): void;
}

/** What applicants are asked decides of documents and of the form; of all else officers decide. */
const ASKED: readonly (string | undefined)[] = ['documents', 'form'];

/**
 * How a condition makes facts.
 * @param pointer of the condition in the edition
 */
export function useNewFacts(pointer: string | undefined): NewFacts {
  const { t } = useTranslation('amend-conditions');
  const { language } = useLanguage();
  const { edition, before, edit, citation } = useEditing();
  const [made, setMade] = useState<ReadonlySet<string>>(new Set());
  const [aspect] = pointer === undefined ? [] : segments(pointer);
  const put = (key: string, fact: Fact) => {
    const name = wording(fact.title, language);
    edit(join('/facts', key), fact, t('create.made', { name }), pointer);
  };
  return {
    made,
    create(name, title = { [language]: name, unofficial: [language] }) {
      const establishedBy = ASKED.includes(aspect) ? 'applicant' : 'officer';
      const missed = { name, title, citation, as: { kind: 'boolean', establishedBy } } as const;
      const one = madeFact(edition.facts, before.facts, missed);
      put(one.key, one.fact);
      setMade(new Set([...made, one.key]));
      return one;
    },
    alter: put,
  };
}
