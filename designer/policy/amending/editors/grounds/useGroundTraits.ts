import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ground } from '../../../../../engine/schema/ground.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { titlesOf } from '../fields/KeySelect.tsx';
import type { Trait } from '../several/model/trait.ts';
import { EFFECTS } from './effects.ts';

/** What can be set for several grounds at once. */
export function useGroundTraits(): readonly Trait<Ground>[] {
  const { t } = useTranslation(['amend-grounds', 'amend-fields']);
  const { language } = useLanguage();
  const { edition } = useEditing();
  const { variants } = edition.service;
  return useMemo(() => {
    const effects = EFFECTS.map((effect) => ({ value: effect, title: t(`effect.${effect}`) }));
    return [
      {
        kind: 'choice',
        member: 'effect',
        label: t('effect.label'),
        options: effects,
        of: ({ effect }) => effects.find(({ value }) => value === effect),
        to: (effect) => effect,
      },
      {
        kind: 'keys',
        member: 'appliesTo',
        label: t('amend-fields:variants.label'),
        options: titlesOf(variants, language),
        of: ({ appliesTo }) => appliesTo,
        to: (keys) => keys,
      },
      {
        kind: 'flag',
        member: 'discretion',
        label: t('discretion'),
        of: ({ discretion }) => discretion === true,
      },
    ];
  }, [t, language, variants]);
}
