import { useTranslation } from 'react-i18next';
import type { Mismatch } from '../../../../../engine/scenario/types.ts';
import { Alert } from '../../../../look/Alert.tsx';
import type { RuleWords } from '../../../../look/rules/words.ts';
import { useMismatchWords } from '../../../words/useMismatchWords.ts';

interface Props {
  readonly mismatches: readonly Mismatch[];
  /** Of the edition that the scenario was tried under. */
  readonly words: RuleWords;
}

/** What the scenario expects and does not get from the draft. */
export function Mismatches({ mismatches, words }: Props) {
  const { t } = useTranslation('amend-try');
  const inWords = useMismatchWords(words);
  if (mismatches.length === 0) return null;
  return (
    <Alert tone="danger" title={t('mismatch.title', { count: mismatches.length })}>
      <ul className="trying-lines">
        {mismatches.map((mismatch) => {
          const { what, expected, actual } = inWords(mismatch);
          return (
            <li key={mismatch.what}>
              {what}: {t('mismatch.one', { expected, actual })}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}
