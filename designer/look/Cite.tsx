import type { Act } from '../../engine/schema/act.ts';
import type { Citation } from '../../engine/schema/citation.ts';
import { describeCitation } from '../../engine/text/citation.ts';
import { useLanguage } from '../app/language/useLanguage.ts';

interface Props {
  readonly citation: Citation | undefined;
  readonly acts: Readonly<Record<string, Act>>;
}

/** The provision that something rests on, in words. */
export function Cite({ citation, acts }: Props) {
  const { language } = useLanguage();
  if (!citation) return null;
  return <cite className="cite">{describeCitation(citation, { acts }, language)}</cite>;
}
