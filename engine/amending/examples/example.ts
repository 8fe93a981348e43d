import type { Assessment } from '../../assessment/types.ts';
import type { ScenarioCase } from '../../scenario/types.ts';
import type { IsoDate } from '../../schema/primitives.ts';
import type { FactValue, Scenario } from '../../schema/scenario.ts';
import type { Text } from '../../schema/text.ts';
import type { Item } from './items/kinds.ts';

/** A fact that an applicant has otherwise than another; without a value it is not known. */
export interface FactChange {
  readonly fact: string;
  readonly from?: FactValue;
  readonly to?: FactValue;
}

/** An applicant whom the engine makes up, and from whom. */
export interface Applicant {
  readonly case: ScenarioCase;
  /** The scenario that it was made from; absent: from nothing. */
  readonly from?: { readonly id: string; readonly title: Text };
  /** What is otherwise than in that scenario. */
  readonly changes: readonly FactChange[];
  /** The day of the case is another one than in that scenario. */
  readonly isOnOtherDay: boolean;
}

/** What comes of a made-up case, and what a scenario of it would expect. */
export interface ShownCase {
  readonly case: ScenarioCase;
  readonly after: Assessment;
  readonly expect: Scenario['expect'];
}

/** An applicant against whom nothing stands: the others of the variant are made from this one. */
export interface BaseExample extends ShownCase {
  readonly kind: 'base';
  /** A key among the examples of a service. */
  readonly key: string;
  readonly part: string;
  readonly applicant: Applicant;
  /** The items that do nothing here, and are said to. */
  readonly items: readonly Item[];
}

/** An item with a case in which it is at work. */
export interface ItemExample extends ShownCase {
  readonly kind: 'item';
  readonly key: string;
  readonly part: string;
  readonly item: Item;
  /** The applicant from whom this one differs; absent: nothing but days is known of this one. */
  readonly base?: Applicant;
  readonly changes: readonly FactChange[];
  /** Other grounds that apply too, and cannot be avoided. */
  readonly also: readonly string[];
}

/** Why no case was found in which an item is at work. */
export type NotFound =
  /** It is asked of each row of a list: lists are not searched. */
  | 'each-row'
  /** It rests on a list, or leads into a structured fact: these are not searched. */
  | 'list'
  /** No combination of values did. */
  | 'none'
  /** Facts were found, and yet it is not at work. */
  | 'not-at-work'
  /** Its days cannot be counted. */
  | 'uncountable';

/** An item for which no case was found. */
export interface MissingExample {
  readonly kind: 'missing';
  readonly key: string;
  readonly part: string;
  readonly item: Item;
  readonly because: NotFound;
  /** The facts of which other values were tried, and how many combinations. */
  readonly looked: readonly string[];
  readonly tried: number;
  readonly day: IsoDate;
}

export type Example = BaseExample | ItemExample | MissingExample;
