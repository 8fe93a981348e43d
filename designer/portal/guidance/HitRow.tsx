import { Link } from 'react-router';
import type { GuidanceHits } from '../../../server/api/schemas/guidance.ts';
import { Cite } from '../../look/Cite.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { AsOf } from './AsOf.tsx';

interface Props {
  readonly hit: GuidanceHits['items'][number];
  readonly acts: GuidanceHits['acts'];
}

/** One answer found: its question, the line that fits, and where it comes from. */
export function HitRow({ hit, acts }: Props) {
  const { topic, title, entry, question, excerpt, citation } = hit;
  return (
    <li className="legal-item guidance-hit">
      <p className="hint">
        <LegalText text={title} />
      </p>
      <p className="legal-title">
        <Link to={`/guidance/${topic}#${entry}`}>
          <LegalText text={question} />
        </Link>{' '}
        <AsOf entry={hit} />
      </p>
      <p lang={excerpt.language}>{excerpt.text}</p>
      <Cite citation={citation} acts={acts} />
    </li>
  );
}
