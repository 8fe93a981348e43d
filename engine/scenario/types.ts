import type { Provision } from '../schema/citation.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Text } from '../schema/text.ts';

/** A scenario's case: what is assessed, without what is expected of it. */
export type ScenarioCase = Omit<Scenario, 'order' | 'title' | 'tests' | 'calculation' | 'demo' | 'expect'>;

/** One expectation that did not come true. */
export interface Mismatch {
  /** What was compared: `outcome`, `grounds.false-data`, `story.3.state`. */
  readonly what: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface ScenarioResult {
  readonly service: string;
  readonly id: string;
  readonly title: Text;
  readonly tests: readonly Provision[];
  readonly passed: boolean;
  readonly mismatches: readonly Mismatch[];
}

/** A boundary of a service, and the scenarios that expect something there. */
export interface CoverageItem {
  readonly kind:
    | 'ground'
    | 'requirement'
    | 'limit'
    | 'deadline'
    | 'document'
    | 'table'
    | 'scoring'
    | 'amount'
    | 'window'
    | 'attempts'
    | 'vote'
    | 'quota'
    | 'edition-day';
  /** The item's key; of a day of effect `<act>/<part>`. */
  readonly id: string;
  /**
   * What was wanted. Ground: `true`, `false`, `unknown`. Requirement: `true`, `false`. Limit: `at the limit`, `one over`,
   * `at the minimum`, `one below`, `at the total`, `over the total`, `last time`, `one time too many`. Window: `the day before`, `the first
   * day`, `the last day`, `the day after`. Attempts: `allowed`, `not allowed`. Vote: `carried`, `not carried`. Quota: `available`, `not
   * available`. Table: `row <row>`. Scoring: `at the
   * threshold`, `just below`, of a section `<section>: just below`. Amount: `due`, `not due`. Deadline: `due`. Document with a condition: `required`, `not required`. Day of effect: `the day
   * before`, `the day`.
   */
  readonly wanted: string;
  /** The first day of the first edition that has the item in this form; absent where every edition that has it agrees. */
  readonly since?: IsoDate;
  /** The keys of the scenarios that expect it; empty: not covered. */
  readonly scenarios: readonly string[];
}
