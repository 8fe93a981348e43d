import { useTranslation } from 'react-i18next';
import type { LeafResult } from '../../../../engine/conditions/types.ts';
import { describeLeaf } from '../../../../engine/text/leaf.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { TrileanMark } from '../../words/Trilean.tsx';
import { FactText } from '../FactText.tsx';
import type { CaseWords } from '../words.ts';

interface Props {
  readonly because: readonly LeafResult[];
  readonly words: CaseWords;
}

/** The comparisons that made a condition what it is: what is asked, what is recorded, how it came out. */
export function Because({ because, words }: Props) {
  const { t } = useTranslation('desk');
  const { language } = useLanguage();
  return (
    <ul className="because">
      {because.map((leaf) => {
        const { fact, operator, expected, actual, path, result } = leaf;
        const sentence = describeLeaf(
          { fact, operator, value: expected, ...(path === undefined ? {} : { path }) },
          words,
          language,
        );
        return (
          <li key={`${fact}-${path ?? ''}-${operator}-${JSON.stringify(expected)}`}>
            <TrileanMark value={result} of="comparison" /> <span>{sentence}.</span>{' '}
            <span className="actual">
              {actual === undefined ? (
                t('because.not-recorded')
              ) : (
                <>
                  {t('because.recorded')} <FactText fact={fact} value={actual} words={words} />
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
