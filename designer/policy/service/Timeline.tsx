import type { TimelineEntry } from '../../../server/api/schemas/services.ts';
import { EditionEntry } from './EditionEntry.tsx';

interface Props {
  readonly service: string;
  /** Oldest first. */
  readonly entries: readonly TimelineEntry[];
  readonly today: string;
}

/** The editions along a line, the newest on top. */
export function Timeline({ service, entries, today }: Props) {
  return (
    <ol className="history editions" reversed>
      {entries.toReversed().map((entry, index) => (
        <EditionEntry
          key={`${entry.from}-${entry.hash}`}
          service={service}
          entry={entry}
          before={entries[entries.length - 2 - index]}
          today={today}
        />
      ))}
    </ol>
  );
}
