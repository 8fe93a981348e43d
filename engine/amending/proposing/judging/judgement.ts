import type { ActProvision } from '../drafted.ts';
import type { Heading, Precedent, Precedents, PublishedItem } from '../precedents.ts';
import type { Because } from '../proposal.ts';
import type { Stems } from '../wording-likeness.ts';

/** What a provision is taken to become, and the published provision for whose sake. */
export interface Judged {
  readonly provision: ActProvision;
  /** The nearest: the item that is made, or the reason, is modelled on what it became. */
  readonly precedent: Precedent;
  /** Of several items that it became, the one to go by; the first unless it is said. */
  readonly model?: PublishedItem;
  readonly likeness: number;
  /** An aspect, or that it has no effect. */
  readonly becomes: string;
  readonly because: Because;
  /** Only that it is one of many is known: nothing that is there already is taken to be it. */
  readonly isNew?: true;
}

/** Something that a published provision became, which a new item could be made like. */
export type Becoming = (precedent: Precedent) => string | undefined;

export const NO_EFFECT = 'without-effect';

/** A provision that is to be judged, with what it is judged by. */
export interface Judging {
  readonly provision: ActProvision;
  readonly stems: Stems;
  /** What it stands under. */
  readonly headings: readonly Heading[];
  /** What is published, without what the provision itself changes. */
  readonly precedents: Precedents;
  /** How alike the words of one of them are to those of the provision. */
  readonly likenessTo: (precedent: Precedent) => number;
  readonly becoming: Becoming;
}

/** The items of an aspect that a provision became; or the one thing of a service that it is, as its fee. */
export const itemsOf = ({ items }: Precedent, becomes: string) =>
  items.filter(
    ({ pointer }) => pointer.slice(1, pointer.lastIndexOf('/')) === becomes || pointer.slice(1) === becomes,
  );

/** Of some things the one that is most alike, and how much. */
export function nearestIn<T>(
  all: readonly T[],
  likenessTo: (one: T) => number,
): readonly [T | undefined, number] {
  let best: T | undefined;
  let most = 0;
  for (const one of all) {
    const likeness = likenessTo(one);
    if (likeness > most) [best, most] = [one, likeness];
  }
  return [best, most];
}

/** The words that a published item has and the provision has much of are why it becomes the like. */
export function likePublished(precedent: Precedent, becomes: string, likeness: number): Because {
  const { service = '', pointer = '' } = itemsOf(precedent, becomes)[0] ?? {};
  return { kind: 'like-published', service, pointer, citation: precedent.citation, likeness };
}
