import type { SplitNote } from './notes.ts';
import type { Operation } from './targets.ts';

/** One provision as the text gives it. */
export interface SplitProvision {
  readonly order: number;
  readonly number?: string;
  readonly text: string;
  /** Which provisions of the amended act it changes, and how. */
  readonly changes?: readonly { readonly provision: string; readonly operation: Operation }[];
}

type Changing = { -readonly [K in keyof SplitProvision]: SplitProvision[K] };

/** Collects provisions in the order of the text; an id that is taken gets a successor of its own, with a note. */
export class Collector {
  readonly provisions = new Map<string, Changing>();
  readonly notes: SplitNote[] = [];
  private readonly times = new Map<string, number>();

  /** The id of the provision added last. */
  latest = '';

  /** Adds a provision; the id that it got. */
  add(id: string, text: string, more: Pick<SplitProvision, 'number' | 'changes'> = {}): string {
    const free = this.free(id);
    if (free !== id && !id.endsWith('.note')) {
      this.notes.push({ code: 'duplicate-number', params: { provision: id, as: free } });
    }
    this.latest = free;
    this.provisions.set(free, { order: this.provisions.size + 1, ...more, text });
    return free;
  }

  /** Adds to the text of the latest provision. */
  append(text: string, between: string): void {
    const provision = this.provisions.get(this.latest);
    if (provision !== undefined)
      provision.text = provision.text === '' ? text : `${provision.text}${between}${text}`;
  }

  /** Says what a provision changes. */
  change(id: string, changes: NonNullable<SplitProvision['changes']>): void {
    const provision = this.provisions.get(id);
    if (provision !== undefined) provision.changes = changes;
  }

  text(id: string): string {
    return this.provisions.get(id)?.text ?? '';
  }

  private free(id: string): string {
    if (!this.provisions.has(id)) return id;
    let free = id;
    let time = this.times.get(id) ?? 1;
    while (this.provisions.has(free)) {
      time += 1;
      free = `${id}.again-${time}`;
    }
    this.times.set(id, time);
    return free;
  }
}
