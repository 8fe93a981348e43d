import type { KeyTitle } from '../../fields/KeySelect.tsx';

interface Common<T> {
  /** The member of an item that it is about. */
  readonly member: string;
  readonly label: string;
  /** Whether an item can have it at all; without it, every one can. */
  readonly has?: (item: T) => boolean;
}

/** One of a few words that is said of each item: in what form a document is presented. */
export interface ChoiceTrait<T> extends Common<T> {
  readonly kind: 'choice';
  readonly options: readonly KeyTitle[];
  /** What is said of an item; what none of the options says is shown in words of its own. */
  readonly of: (item: T) => KeyTitle | undefined;
  /** What the member becomes; undefined takes it away. */
  readonly to: (value: string) => unknown;
}

/** Several things that are named of each item: the variants that it holds for. */
export interface KeysTrait<T> extends Common<T> {
  readonly kind: 'keys';
  readonly options: readonly KeyTitle[];
  readonly of: (item: T) => readonly string[];
  /** What the member becomes; undefined takes it away. */
  readonly to: (keys: readonly string[], item: T) => unknown;
}

/** What is so of an item or is not said: it needs a person's judgement. */
export interface FlagTrait<T> extends Common<T> {
  readonly kind: 'flag';
  readonly of: (item: T) => boolean;
}

/** Something that can be set for several items of a list at once. */
export type Trait<T> = ChoiceTrait<T> | KeysTrait<T> | FlagTrait<T>;
