import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../../../../engine/schema/workflow.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import type { Titled } from '../fields/KeySelect.tsx';

const WAYS: readonly NonNullable<Notice['by']>[number][] = ['portal', 'email', 'sms'];

/** The ways by which a notice reaches people, named in the reader's language. */
export function useWays(): Titled {
  const { t } = useTranslation('policy');
  const { language } = useLanguage();
  return useMemo(
    () =>
      Object.fromEntries(
        WAYS.map((way, order) => [way, { order, title: { [language]: t(`notice.way.${way}`) } }]),
      ),
    [t, language],
  );
}
