import { useTranslation } from 'react-i18next';
import { wording } from '../../../../../../engine/text/localize.ts';
import type { ValueGap } from '../../../../../../engine/values/types.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { GapsText } from '../../../../../look/rules/GapsText.tsx';
import type { RuleWords } from '../../../../../look/rules/words.ts';

interface Props {
  readonly missing: readonly string[];
  readonly gaps?: readonly ValueGap[];
  readonly words: RuleWords;
}

/** What keeps a result unknown: facts that nobody has stated, and what no fact can settle. */
export function Lacking({ missing, gaps = [], words }: Props) {
  const { t } = useTranslation('amend-try');
  const { language } = useLanguage();
  const titleOf = (fact: string) => {
    const definition = words.facts[fact];
    return definition === undefined ? fact : wording(definition.title, language);
  };
  return (
    <>
      {missing.length === 0 ? null : (
        <p className="hint">{t('would-settle', { facts: missing.map(titleOf).join('; ') })}</p>
      )}
      <GapsText gaps={gaps} words={words} />
    </>
  );
}
