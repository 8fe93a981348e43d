import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { own } from '../../../../../engine/json/own.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import type { Words } from './map/flow.ts';

type Titled = Readonly<Record<string, { readonly title: Text }>>;

/** What a key of a map is called in the reader's language; of a key that names nothing, that it does not. */
export function useKeyNames(): (items: Titled | undefined, key: string) => string {
  const { t } = useTranslation('amend-procedure');
  const { language } = useLanguage();
  return (items, key) => {
    const item = own(items ?? {}, key);
    return item === undefined ? t('unknown-key', { key }) : wording(item.title, language);
  };
}

/** The names that the drawing and the outline show, and how many findings are at a pointer. */
export function useGraphWords(): Words {
  const { t } = useTranslation('amend-procedure');
  const { language } = useLanguage();
  const { findingsAt } = useEditing();
  return useMemo(
    () => ({
      state: ({ id, state }) =>
        state === undefined ? t('unknown-key', { key: id }) : wording(state.title, language),
      step: ({ step }) => wording(step.title, language),
      findings: (pointer) => findingsAt(pointer).length,
    }),
    [t, language, findingsAt],
  );
}
