import type { ReactNode } from 'react';
import type { Citation } from '../../../../engine/schema/citation.ts';
import type { CaseWords } from '../../../desk/case/words.ts';
import { Cite } from '../../../look/Cite.tsx';

interface Props {
  readonly id?: string;
  readonly head: ReactNode;
  readonly citation: Citation | undefined;
  readonly words: CaseWords;
  readonly children?: ReactNode;
}

/** One thing of a result: what it is, why, and where it is written. */
export function Item({ id, head, citation, words, children }: Props) {
  return (
    <li className="legal-item" id={id} tabIndex={id ? -1 : undefined}>
      <p>{head}</p>
      {children}
      <Cite citation={citation} acts={words.acts} />
    </li>
  );
}
