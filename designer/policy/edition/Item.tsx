import type { ReactNode } from 'react';
import type { Citation } from '../../../engine/schema/citation.ts';
import type { Text } from '../../../engine/schema/text.ts';
import { Cite } from '../../look/Cite.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { Unverified } from '../../look/Unverified.tsx';
import { BlameButton } from '../blame/BlameButton.tsx';
import { useShownEdition } from './context.ts';
import { ProvisionText } from './ProvisionText.tsx';
import { VariantTags } from './VariantTags.tsx';

interface Props {
  /** Where it stands in the edition. */
  readonly pointer: string;
  readonly title: Text;
  readonly number?: string | undefined;
  readonly appliesTo?: readonly string[] | undefined;
  readonly citation?: Citation | undefined;
  readonly unverified?: string | undefined;
  readonly tags?: ReactNode;
  readonly children?: ReactNode;
}

/** One item of an edition: what it says, where that stands in the law, and who set it. */
export function Item({ pointer, title, number, appliesTo, citation, unverified, tags, children }: Props) {
  const { acts } = useShownEdition();
  return (
    <li className="item">
      <h3 className="item-title">
        {number ? <span className="item-number">{number}</span> : null} <LegalText text={title} />
      </h3>
      {tags || appliesTo ? (
        <p className="item-head">
          {tags}
          {appliesTo ? <VariantTags variants={appliesTo} /> : null}
        </p>
      ) : null}
      {children}
      <div className="item-foot">
        <Cite citation={citation} acts={acts} />
        <Unverified from={unverified} />
        <BlameButton pointer={pointer} title={title} />
        <ProvisionText citation={citation} acts={acts} />
      </div>
    </li>
  );
}
