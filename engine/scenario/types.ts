import type { Provision } from '../schema/citation.ts';
import type { Text } from '../schema/text.ts';

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

/** Which boundaries of a service its scenarios touch. */
export interface CoverageItem {
  readonly kind: 'ground' | 'requirement' | 'limit' | 'deadline' | 'document' | 'edition-day';
  readonly id: string;
  /** What was wanted: true/false/unknown of a ground, at/over of a limit, a due date of a deadline, before/on of a day of effect. */
  readonly wanted: string;
  readonly scenarios: readonly string[];
}
