import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ESTABLISHERS } from '../../../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Language } from '../../../../../../engine/schema/languages.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { useEditing } from '../../../state/editing.ts';
import { useWritten } from '../../fields/useWritten.ts';
import { FORMATS } from '../model/formats.ts';
import { KINDS } from '../model/with-kind.ts';
import type { Writing } from './column.ts';

/** What the cells of facts are read and written with here, in words of a language. */
export function useWriting(language: Language): Writing {
  const { t } = useTranslation(['policy', 'amend-facts']);
  const { edition, words, act } = useEditing();
  const { language: reader } = useLanguage();
  const written = useWritten();
  return useMemo(
    () => ({
      language,
      written,
      kinds: new Map(KINDS.map((kind) => [kind, t(`fact.kind.${kind}`)])),
      establishers: new Map(ESTABLISHERS.map((by) => [by, t(`fact.by.${by}`)])),
      formats: new Map(FORMATS.map((format) => [format, t(`amend-facts:text.format-${format}`)])),
      answers: new Map((['yes', 'no'] as const).map((answer) => [answer, t(`amend-facts:table.${answer}`)])),
      documents: new Map(
        inOrder(edition.documents).map(([key, { title }]) => [key, wording(title, reader) || key]),
      ),
      act: words.acts[act],
      currency: Object.values(edition.facts).flatMap((one) =>
        one.kind === 'money' ? [one.currency] : [],
      )[0],
      codelist: Object.keys(words.codelists).sort()[0],
    }),
    [language, written, t, words, act, edition.facts, edition.documents, reader],
  );
}
