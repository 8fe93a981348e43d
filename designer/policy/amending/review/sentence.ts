import type { Act } from '../../../../engine/schema/act.ts';
import type { Citation } from '../../../../engine/schema/citation.ts';
import type { Language } from '../../../../engine/schema/text.ts';
import { describeCitation, describePlace } from '../../../../engine/text/citation.ts';

/**
 * A change in words as it stands beside the provision that causes it: of its source only what the provision does not say that it changes remains.
 * @param beside the provision of the amending act
 */
export function besideItsProvision(
  words: string,
  citation: Citation | undefined,
  beside: string,
  acts: Readonly<Record<string, Act>>,
  language: Language,
): string {
  if (citation === undefined) return words;
  const source = ` (${describeCitation(citation, { acts }, language)})`;
  if (!words.endsWith(source)) return words;
  const rest = words.slice(0, -source.length);
  const { by } = citation;
  if (by?.provision === beside) {
    const isSaid = acts[by.act]?.provisions[beside]?.changes?.some(
      ({ act, provision }) => act === citation.act && provision === citation.provision,
    );
    return isSaid ? rest : `${rest} (${describePlace(citation, { acts }, language)})`;
  }
  return by === undefined && citation.provision === beside ? rest : words;
}
