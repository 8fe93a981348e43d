import type { ReactNode } from 'react';
import type { Citation } from '../../../../engine/schema/citation.ts';
import type { Text } from '../../../../engine/schema/text.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Unverified } from '../../../look/Unverified.tsx';
import { useService } from '../context.ts';

interface Props {
  readonly item: {
    readonly title: Text;
    readonly citation?: Citation;
    readonly unverified?: string;
  };
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** One rule of a list: its title, its terms, and where that is written. */
export function RuleItem({ item: { title, citation, unverified }, note, children }: Props) {
  const { acts } = useService();
  return (
    <li className="legal-item">
      <p className="legal-title">
        <LegalText text={title} /> {note}
      </p>
      {children}
      <Cite citation={citation} acts={acts} />
      <Unverified from={unverified} />
    </li>
  );
}
