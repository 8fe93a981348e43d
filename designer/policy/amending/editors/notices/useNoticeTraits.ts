import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../../../../engine/schema/workflow.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { titlesOf } from '../fields/KeySelect.tsx';
import type { Trait } from '../several/model/trait.ts';
import { useWays } from './useWays.ts';

/** What can be set for several notices at once. */
export function useNoticeTraits(): readonly Trait<Notice>[] {
  const { t } = useTranslation('amend-notices');
  const { language } = useLanguage();
  const { edition } = useEditing();
  const ways = useWays();
  const { roles } = edition.workflow;
  return useMemo(() => {
    const titles = titlesOf(roles, language);
    return [
      {
        kind: 'choice',
        member: 'to',
        label: t('field.to'),
        options: titles,
        of: ({ to }) => titles.find(({ value }) => value === to),
        to: (role) => role,
      },
      {
        kind: 'keys',
        member: 'by',
        label: t('field.by'),
        options: titlesOf(ways, language),
        of: ({ by }) => by ?? [],
        to: (keys) => (keys.length === 0 ? undefined : keys),
      },
    ];
  }, [t, language, roles, ways]);
}
