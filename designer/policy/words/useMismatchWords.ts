import { useTranslation } from 'react-i18next';
import type { Mismatch } from '../../../engine/scenario/types.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import type { RuleWords } from '../../look/rules/words.ts';
import { type MismatchWords, mismatchWords } from './mismatch-words.ts';

/** What puts mismatches of scenarios in the reader's language. */
export function useMismatchWords(words: RuleWords): (mismatch: Mismatch) => MismatchWords {
  const { t, i18n } = useTranslation('policy');
  const { language } = useLanguage();
  const say = (kind: 'part' | 'value', key: string) => {
    const name = `mismatch.${kind}.${key}`;
    return i18n.exists(`policy:${name}`) ? t(name) : undefined;
  };
  return (mismatch) => mismatchWords(mismatch, words, language, say);
}
