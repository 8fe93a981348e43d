import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../../../engine/schema/condition.ts';
import type { Document } from '../../../../../engine/schema/ground.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { type KeyTitle, titlesOf } from '../fields/KeySelect.tsx';
import type { Trait } from '../several/model/trait.ts';
import { FORMS } from './forms.ts';
import { useFormWord } from './useFormWord.ts';

/** What can be set for several documents at once. */
export function useDocumentTraits(): readonly Trait<Document>[] {
  const { t } = useTranslation(['amend-documents', 'amend-fields', 'amend-several']);
  const { language } = useLanguage();
  const { edition } = useEditing();
  const formWord = useFormWord();
  const { service, conditions } = edition;
  return useMemo(() => {
    const forms = FORMS.map((form) => ({ value: form, title: formWord(form) }));
    const channels = titlesOf(service.channels, language);
    const always = { value: ALWAYS, title: t('amend-several:when.always') };
    const shared = titlesOf(conditions, language);
    return [
      {
        kind: 'choice',
        member: 'form',
        label: t('field.form'),
        options: forms,
        of: ({ form }) => forms.find(({ value }) => value === form),
        to: (form) => form,
      },
      {
        kind: 'choice',
        member: 'when',
        label: t('field.when'),
        options: [always, ...shared],
        of: ({ when }) =>
          when === undefined
            ? always
            : (shared.find(({ value }) => value === sharedBy(when)) ??
              ownCondition(t('amend-several:when.own'))),
        to: (value) => (value === ALWAYS ? undefined : { condition: value }),
      },
      {
        kind: 'keys',
        member: 'appliesTo',
        label: t('amend-fields:variants.label'),
        options: titlesOf(service.variants, language),
        of: ({ appliesTo }) => appliesTo,
        to: (variants) => variants,
      },
      {
        kind: 'keys',
        member: 'channels',
        label: t('field.channels'),
        options: channels,
        // All of them are not said one by one.
        of: (document) => document.channels ?? channels.map(({ value }) => value),
        to: (keys) => (keys.length === channels.length ? undefined : keys),
      },
      {
        kind: 'flag',
        member: 'presentedBySubmission',
        label: t('origin.by-submission'),
        has: ({ heldBy }) => heldBy === undefined,
        of: ({ presentedBySubmission }) => presentedBySubmission === true,
      },
    ];
  }, [t, language, service, conditions, formWord]);
}

/** No condition is called so. */
const ALWAYS = '*always';
const ownCondition = (title: string): KeyTitle => ({ value: '*own', title });

const sharedBy = (when: Condition): string | undefined => ('condition' in when ? when.condition : undefined);
