import type { GroundResult } from '../../../../engine/assessment/types.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import type { CaseWords } from '../words.ts';

interface Props {
  readonly ground: GroundResult;
  readonly words: CaseWords;
}

/** A ground with its number and citation, on one line of a list. */
export function GroundLine({ ground, words }: Props) {
  return (
    <li>
      {ground.number ? `${ground.number} ` : ''}
      <LegalText text={ground.text} /> <Cite citation={ground.citation} acts={words.acts} />
    </li>
  );
}
