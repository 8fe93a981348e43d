import type { Citation } from '../../schema/citation.ts';
import type { Text } from '../../schema/text.ts';

/** A place of an edition that is set; without a value it is removed. */
export interface Setting {
  readonly pointer: string;
  readonly value?: unknown;
}

/** Why something is proposed: what a person looks at to judge it. */
export type Because =
  /** The item rests on what the provision changes. */
  | { readonly kind: 'rests-on-it'; readonly citation: Citation }
  /** The item that rested on what the provision changes has no other ground in the law. */
  | { readonly kind: 'taken-away'; readonly citation: Citation }
  /** A published item of the same kind rests on a provision with much the same words. `likeness` from 0 to 1. */
  | {
      readonly kind: 'like-published';
      readonly service: string;
      readonly pointer: string;
      readonly citation: Citation;
      readonly likeness: number;
    }
  /** What stands under a heading with much the same words is published as items of this kind. */
  | {
      readonly kind: 'under-like-heading';
      readonly heading: string;
      readonly citation: Citation;
      readonly likeness: number;
    }
  /** The members of the list at the same place of another act are published as items of this kind. */
  | { readonly kind: 'same-place'; readonly citation: Citation }
  /** Other members of its list become items of this kind. */
  | { readonly kind: 'of-one-list'; readonly citation: Citation }
  /** A step of the procedure rests on what the provision changes, and the provision gives a length of time. */
  | { readonly kind: 'length-of-a-step'; readonly citation: Citation }
  /** The provision names the item, which rests on something else so far. */
  | { readonly kind: 'names-it'; readonly citation: Citation }
  /** Of several provisions beside each other each names one of several items: this is the only one left for the only one left. */
  | { readonly kind: 'only-one-left'; readonly citation: Citation }
  /** The provision names something that the edition lacks, and a published service has it. */
  | {
      readonly kind: 'known-elsewhere';
      readonly service: string;
      readonly pointer: string;
      readonly citation: Citation;
    }
  /** The provision only introduces others; published amendments give this reason for so many of its like, of which the nearest is cited. */
  | { readonly kind: 'introduces'; readonly citation: Citation; readonly times: number }
  /** Another act says of a provision with much the same words that it has no effect on data. */
  | { readonly kind: 'no-effect-elsewhere'; readonly citation: Citation; readonly likeness: number };

/**
 * What the engine proposes to do for a provision of an amending act, from the law's own words, from what rests on the provision that it changes and
 * from what published amendments made of provisions like it. A proposal is never carried out by itself: a person reads it beside the law and accepts it.
 */
export interface Proposal {
  /** Stays the same while the draft is edited elsewhere. */
  readonly id: string;
  /** The provision of the amending act. */
  readonly provision: string;
  readonly service: string;
  readonly part: string;
  /**
   * `cites`: an item says the same and cites the provision now. `changes`: it gets the new words, number or length. `removes`: it goes. `adds`: a new
   * item, with what it needs. `without-effect`: the provision changes no data, for a reason.
   */
  readonly does: 'cites' | 'changes' | 'removes' | 'adds' | 'without-effect';
  /** The item in the edition; absent for `without-effect`. */
  readonly pointer?: string;
  /** What it sets in the edition, the item first and then what that needs. */
  readonly sets: readonly Setting[];
  /** Of `without-effect`. */
  readonly reason?: Text;
  readonly because: Because;
  /** Of a new item: its properties that the provision's words do not say. They are taken from what is like it, and its author looks at them. */
  readonly guessed?: readonly string[];
  /** Whether it follows so plainly that it is ticked from the start. */
  readonly isPlain: boolean;
}
