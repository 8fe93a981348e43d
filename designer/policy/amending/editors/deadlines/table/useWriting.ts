import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../../../engine/schema/languages.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { useEditing } from '../../../state/editing.ts';
import { type Titled, titlesOf } from '../../fields/KeySelect.tsx';
import { useWritten } from '../../fields/useWritten.ts';
import type { Writing } from './writing.ts';

/** What the cells of deadlines are read and written with here, with titles in a language. */
export function useWriting(language: Language): Writing {
  const { t } = useTranslation('amend-deadlines');
  const { language: reader } = useLanguage();
  const { edition, words, act } = useEditing();
  const written = useWritten();
  const { workflow, service } = edition;
  return useMemo(() => {
    const namesOf = (items: Titled) =>
      new Map(titlesOf(items, reader).map(({ value, title }) => [value, title]));
    return {
      language,
      reader,
      written,
      act: words.acts[act],
      events: namesOf(workflow.events),
      roles: namesOf(workflow.roles),
      variants: namesOf(service.variants),
      startDays: new Map([
        ['excluded', t('table.start-day.excluded')],
        ['included', t('table.start-day.included')],
      ]),
      rolls: new Map([
        ['none', t('table.roll.none')],
        ['next', t('table.roll.next')],
        ['previous', t('table.roll.previous')],
      ]),
      receptions: new Map([
        ['none', t('table.after-hours.none')],
        ['next-working-day', t('table.after-hours.next-working-day')],
      ]),
    };
  }, [t, language, reader, written, words, act, workflow, service]);
}
