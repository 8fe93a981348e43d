import type { Text } from '../../../engine/schema/text.ts';
import type { TimelineEntry } from '../../../server/api/schemas/services.ts';
import { dayBefore } from '../words/day-before.ts';

/** A comparison that the time line suggests: the day before a change and its day of effect. */
export interface Pick {
  readonly from: string;
  readonly to: string;
  /** The acts whose parts begin that day. */
  readonly acts: readonly Text[];
}

/** One pick for each edition but the first, the latest first. */
export function picksOf(entries: readonly TimelineEntry[]): readonly Pick[] {
  return entries
    .slice(1)
    .map((entry, index) => {
      const before = entries[index]?.madeBy ?? [];
      const added = entry.madeBy.filter(
        (part) => !before.some((old) => old.act === part.act && old.part === part.part),
      );
      return { from: dayBefore(entry.from), to: entry.from, acts: added.map((part) => part.title) };
    })
    .toReversed();
}
