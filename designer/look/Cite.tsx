import type { Act } from '../../engine/schema/act.ts';
import type { Citation } from '../../engine/schema/citation.ts';
import { describeCitation } from '../../engine/text/citation.ts';
import { useLanguage } from '../app/language/useLanguage.ts';
import { Bound } from './Bound.tsx';

interface Props {
  readonly citation: Citation | undefined;
  readonly acts: Readonly<Record<string, Act>>;
}

/** The provision that something rests on, in words. */
export function Cite({ citation, acts }: Props) {
  const { language } = useLanguage();
  if (!citation) return null;
  return (
    <cite className="cite">
      <Bound text={describeCitation(citation, { acts }, language)} />
    </cite>
  );
}
