import type { Act } from '../../engine/schema/act.ts';
import type { Open } from '../../engine/schema/open.ts';
import { Cite } from './Cite.tsx';
import { LegalText } from './LegalText.tsx';
import { Unverified } from './Unverified.tsx';

interface Props {
  readonly sources: Open['sources'];
  readonly acts: Readonly<Record<string, Act>>;
}

/** What each side of an open question says. */
export function OpenSources({ sources, acts }: Props) {
  if (sources.length === 0) return null;
  return (
    <ul className="sources">
      {sources.map((source, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sources of a fixed entry have no other identity
        <li key={index}>
          <LegalText text={source.says} /> <Cite citation={source.citation} acts={acts} />
          <Unverified from={source.unverified} />
        </li>
      ))}
    </ul>
  );
}
