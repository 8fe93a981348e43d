import type { EditionInForce } from '../../engine/edition/types.ts';
import type { Library, PlacedPart } from '../../engine/library/types.ts';
import type { Text } from '../../engine/schema/text.ts';
import type { TimelineEntry } from '../api/schemas/services.ts';

/** An edition on the service's time line: what made it, and where its first day comes from. */
export function timelineEntry(library: Library, edition: EditionInForce): TimelineEntry {
  const service = library.services[edition.service];
  const parts = (service?.parts ?? []).filter((part) =>
    edition.madeBy.some(({ act, part: name }) => act === part.act && name === part.part),
  );
  const { rule, unverified } = firstDay(edition, parts, service?.inForce.unverified);
  return {
    hash: edition.hash,
    from: edition.inForceFrom,
    ...(edition.inForceTo === undefined ? {} : { to: edition.inForceTo }),
    madeBy: parts.map(({ act, part, definition, from, certainFrom, whole }) => ({
      act,
      part,
      title: definition.title,
      actTitle: library.acts[act]?.title ?? { en: act },
      ...(from === certainFrom ? {} : { between: { from, certainFrom } }),
      ...(whole === undefined ? {} : { replaces: true }),
    })),
    ...(rule === undefined ? {} : { rule }),
    ...(unverified === undefined ? {} : { unverified }),
    open: edition.edition.open ?? {},
  };
}

/** What the first day of an edition follows from: the part that begins on it, or the base edition's own beginning. */
function firstDay(
  { inForceFrom, madeBy }: EditionInForce,
  parts: readonly PlacedPart[],
  ofBase: string | undefined,
): { readonly rule?: Text; readonly unverified?: string } {
  const beginning = parts.find(({ from }) => from === inForceFrom)?.definition.inForce;
  if (beginning !== undefined) return beginning;
  return madeBy.length === 0 && ofBase !== undefined ? { unverified: ofBase } : {};
}
