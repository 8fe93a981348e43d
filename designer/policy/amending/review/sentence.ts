import type { Act } from '../../../../engine/schema/act.ts';
import type { Citation } from '../../../../engine/schema/citation.ts';
import type { Language } from '../../../../engine/schema/text.ts';
import { describeCitation, describePlace } from '../../../../engine/text/citation.ts';

/**
 * What remains to be said of a change's source where it stands beside the provision that causes it: what that one does not say itself that it changes.
 * @param beside the provision of the amending act; absent where it stands beside none
 */
export function sourceBeside(
  citation: Citation | undefined,
  beside: string | undefined,
  acts: Readonly<Record<string, Act>>,
  language: Language,
): string | undefined {
  if (citation === undefined) return undefined;
  const { by } = citation;
  if (by !== undefined && by.provision === beside) {
    const isSaid = acts[by.act]?.provisions[beside]?.changes?.some(
      ({ act, provision }) => act === citation.act && provision === citation.provision,
    );
    return isSaid ? undefined : describePlace(citation, { acts }, language);
  }
  return by === undefined && citation.provision === beside
    ? undefined
    : describeCitation(citation, { acts }, language);
}

/** Beside the provision that wrote it, only what it wrote anew remains to be shown. */
export function governingBeside(citation: Citation | undefined, beside: string): Citation | undefined {
  if (citation?.by?.provision !== beside) return citation?.provision === beside ? undefined : citation;
  const { by: _, ...governing } = citation;
  return governing;
}
