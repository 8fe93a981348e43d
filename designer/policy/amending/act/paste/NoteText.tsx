import { useTranslation } from 'react-i18next';
import type { SplitNote } from '../../../../../engine/acts/split.ts';
import { describeProvision } from '../../../../../engine/text/provision.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';

/** Something that a person should look at in a text that was split; provisions as the act numbers them. */
export function NoteText({ note: { code, params } }: { readonly note: SplitNote }) {
  const { t } = useTranslation('acts');
  const { language } = useLanguage();
  const named = (id: string) => describeProvision(id, undefined, language);
  const words = Object.entries({ ...params, ...places(params) }).map(([name, value]) => [
    name,
    PLACES.includes(name) && typeof value === 'string'
      ? named(value)
      : value === ''
        ? t('notes.no-numbers')
        : value,
  ]);
  return <>{t(`notes.${code}`, Object.fromEntries(words))}</>;
}

const PLACES: readonly string[] = ['provision', 'as', 'of', 'place'];

/** What a provision belongs to, and what it may belong to instead. */
function places({ provision, instead }: SplitNote['params']): SplitNote['params'] {
  if (typeof provision !== 'string' || typeof instead !== 'string') return {};
  return { of: outerOf(provision), place: outerOf(instead) };
}

const outerOf = (id: string) => id.split('.').slice(0, -1).join('.');
