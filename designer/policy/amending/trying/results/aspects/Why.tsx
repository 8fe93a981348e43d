import { useTranslation } from 'react-i18next';
import type { LeafResult } from '../../../../../../engine/conditions/types.ts';
import { Disclosure } from '../../../../../look/Disclosure.tsx';
import type { RuleWords } from '../../../../../look/rules/words.ts';
import { Comparisons } from '../../../../../portal/check/result/Comparisons.tsx';
import { Lacking } from './Lacking.tsx';

interface Props {
  readonly because: readonly LeafResult[];
  readonly missing: readonly string[];
  readonly words: RuleWords;
}

/** The comparisons that made something what it is, folded; and the facts that would settle it. */
export function Why({ because, missing, words }: Props) {
  const { t } = useTranslation('amend-try');
  return (
    <>
      <Lacking missing={missing} words={words} />
      {because.length === 0 ? null : (
        <Disclosure summary={t('why')}>
          <Comparisons because={because} words={words} />
        </Disclosure>
      )}
    </>
  );
}
