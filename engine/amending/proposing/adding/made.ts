import type { GivenWording } from '../../../acts/given-wording.ts';
import type { Citation } from '../../../schema/citation.ts';
import type { Edition } from '../../../schema/edition.ts';
import type { Setting } from '../proposal.ts';
import type { Taken } from './taken.ts';

type Members = Readonly<Record<string, unknown>>;

/** What a new item is made from. */
export interface Making {
  /** The edition that it comes into. */
  readonly edition: Edition;
  readonly taken: Taken;
  /** The law's own words. */
  readonly given: GivenWording;
  readonly citation: Citation;
  /** The published item that a provision like it became, and the edition that it is in. */
  readonly model: Members;
  readonly modelEdition: unknown;
  /** The key of the new item. */
  readonly key: string;
  /** Whether the words of the two are alike; otherwise only what they stand under is. */
  readonly isLike: boolean;
  /** Whether the words are so much the same that the two say the same. */
  readonly saysTheSame: boolean;
}

/** A new item, and what the edition needs besides. */
export interface Made {
  readonly item: Members;
  readonly needs: readonly Setting[];
  /** Its properties that the law's words do not say, and that are not those of a published item that says the same. */
  readonly guessed?: readonly string[];
  /** Whether all of it follows from the law's words and the published item. */
  readonly isWhole: boolean;
}

/** Makes a new item of an aspect; nothing where too little is known for one that is valid. */
export type Maker = (making: Making) => Made | undefined;
