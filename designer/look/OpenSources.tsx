import type { Act } from '../../engine/schema/act.ts';
import type { Open } from '../../engine/schema/open.ts';
import { describePlace } from '../../engine/text/citation.ts';
import { useLanguage } from '../app/language/useLanguage.ts';
import { LegalText } from './LegalText.tsx';
import { Unverified } from './Unverified.tsx';

interface Props {
  readonly sources: Open['sources'];
  readonly acts: Readonly<Record<string, Act>>;
}

/** What each side of an open question says. */
export function OpenSources({ sources, acts }: Props) {
  const { language } = useLanguage();
  if (sources.length === 0) return null;
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={`${source.citation?.act}-${source.citation?.provision}-${source.says.kk ?? source.says.en}`}>
          <LegalText text={source.says} />{' '}
          {source.citation ? (
            <cite className="cite">{describePlace(source.citation, { acts }, language)}</cite>
          ) : null}
          <Unverified from={source.unverified} />
        </li>
      ))}
    </ul>
  );
}
