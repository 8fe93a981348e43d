import { useTranslation } from 'react-i18next';
import type { LeafResult } from '../../../../engine/conditions/types.ts';
import { describeActual, describeLeafResult } from '../../../../engine/text/leaf-result.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import type { CaseWords } from '../../../desk/case/words.ts';

interface Props {
  readonly because: readonly LeafResult[];
  readonly words: CaseWords;
}

/** The comparisons that made something so: what the rules ask, and what it is here. */
export function Comparisons({ because, words }: Props) {
  const { t } = useTranslation('check');
  const { language } = useLanguage();
  if (because.length === 0) return null;
  return (
    <ul className="check-because">
      {because.map((leaf) => {
        const { fact, field, list, row, operator, expected, path, result } = leaf;
        const actual = describeActual(leaf, words, language);
        const state = result === null ? 'unknown' : result ? 'true' : 'false';
        return (
          <li key={[fact, path, list, row, field, operator, JSON.stringify(expected)].join('-')}>
            {describeLeafResult(leaf, words, language)}: <strong>{t(`comparison.${state}`)}</strong>
            {actual === undefined ? null : <span className="muted"> ({t('here', { value: actual })})</span>}
          </li>
        );
      })}
    </ul>
  );
}
