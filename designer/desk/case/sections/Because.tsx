import { useTranslation } from 'react-i18next';
import type { LeafResult } from '../../../../engine/conditions/types.ts';
import { describeActual, describeLeafResult } from '../../../../engine/text/leaf-result.ts';
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
        const { fact, field, counted, list, row, operator, expected, actual, path, result } = leaf;
        const sentence = describeLeafResult(leaf, words, language);
        // A fact of the case is shown as facts are; what stands in a list, in words.
        const isFact = field === undefined && counted === undefined && words.facts[fact]?.kind !== 'list';
        const shown = isFact ? undefined : describeActual(leaf, words, language);
        const key = [fact, path, list, row, field, operator, JSON.stringify(expected)].join('-');
        return (
          <li key={key}>
            <TrileanMark value={result} of="comparison" /> <span>{sentence}.</span>{' '}
            <span className="actual">
              {shown === undefined && (actual === undefined || !isFact) ? (
                t('because.not-recorded')
              ) : (
                <>
                  {t('because.recorded')}{' '}
                  {shown ??
                    (actual === undefined ? null : <FactText fact={fact} value={actual} words={words} />)}
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
