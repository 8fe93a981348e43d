import type { Citation } from '../../../engine/schema/citation.ts';
import { Cite } from '../../look/Cite.tsx';
import type { CaseWords } from './words.ts';

interface Props {
  readonly citation: Citation | undefined;
  readonly words: CaseWords;
}

/** The provision on a line of its own; nothing where there is none. */
export function CitationOf({ citation, words }: Props) {
  if (!citation) return null;
  return (
    <p className="cite-line">
      <Cite citation={citation} acts={words.acts} />
    </p>
  );
}
