import type { ValueGap } from '../../../../engine/values/types.ts';
import { GapsText } from '../../../look/rules/GapsText.tsx';
import type { CaseWords } from '../words.ts';
import { MissingFacts } from './MissingFacts.tsx';

interface Props {
  readonly of: { readonly missing: readonly string[]; readonly gaps: readonly ValueGap[] };
  readonly words: CaseWords;
}

/** What keeps a result unknown: the facts that would settle it, and what no fact can settle. */
export function Lacking({ of: { missing, gaps }, words }: Props) {
  return (
    <>
      <MissingFacts facts={missing} words={words} />
      <GapsText gaps={gaps} words={words} />
    </>
  );
}
