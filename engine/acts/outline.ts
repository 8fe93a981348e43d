import type { Marker } from './markers.ts';

/** From the outside in. */
const LEVEL = { annex: 0, article: 1, row: 1, paragraph: 2, sub: 3, letter: 4 } as const;
export type Level = keyof typeof LEVEL;

interface Open {
  readonly id: string;
  readonly level: Level;
  /** Paragraphs of running text in it so far: an unnumbered one is addressed by its place among them. */
  lines: number;
}

/** Where in an act a text has got to: which provisions are open, and what the next one's id is. */
export class Outline {
  private open: Open[] = [];

  /** The innermost open provision. */
  get top(): { readonly id: string; readonly level: Level } | undefined {
    return this.open.at(-1);
  }

  get annex(): string | undefined {
    return this.open.find(({ level }) => level === 'annex')?.id;
  }

  /** Opens a provision inside what is open at a higher level; its id. */
  enter(level: Level, segment: string): string {
    this.closeTo(LEVEL[level]);
    const id = this.below(segment);
    for (const outer of this.open) outer.lines += 1;
    // The label of a row and the head of an annex are no paragraphs of their text.
    const counts = level === 'row' || level === 'annex' ? 0 : 1;
    this.open.push({ id, level, lines: counts });
    return id;
  }

  /** Opens a numbered provision: inside articles and rows paragraphs are numbered without a letter. */
  enterMarker({ kind, segment }: Marker): string {
    if (kind === 'article') return this.enter('article', segment);
    if (kind !== 'paragraph') return this.enter(kind === 'letter' ? 'letter' : 'sub', segment);
    const inside = this.open.some(({ level }) => level === 'article' || level === 'row');
    return this.enter('paragraph', inside ? segment.slice(1) : segment);
  }

  /** The id of an unnumbered paragraph of running text in the innermost open provision. */
  line(): string {
    for (const outer of this.open) outer.lines += 1;
    return this.below(`indent-${this.open.at(-1)?.lines ?? 1}`);
  }

  /** A heading closes everything but the annex that it stands in. */
  heading(segment: string): string {
    this.closeTo(LEVEL.article);
    return this.below(segment);
  }

  /** Closes sub-paragraphs: their sentence has ended. The innermost numbered one that was open. */
  closeSubs(): { readonly id: string; readonly lines: number } | undefined {
    const closed = this.open.findLast(({ level }) => level === 'sub');
    this.closeTo(LEVEL.sub);
    return closed;
  }

  /** The id that the last paragraph of running text would have in the row, where it is counted to a number of a list in it. */
  get lineOfRow(): string | undefined {
    const row = this.open.find(({ level }) => level === 'row');
    return row === undefined || this.top?.level !== 'paragraph' ? undefined : `${row.id}.indent-${row.lines}`;
  }

  closeAll(): void {
    this.open = [];
  }

  below(segment: string): string {
    const outer = this.open.at(-1);
    return outer === undefined ? segment : `${outer.id}.${segment}`;
  }

  /** What was entered got another id, because it was taken. */
  rename(id: string): void {
    const last = this.open.at(-1);
    if (last !== undefined) this.open[this.open.length - 1] = { ...last, id };
  }

  private closeTo(level: number): void {
    this.open = this.open.filter((open) => LEVEL[open.level] < level);
  }
}
