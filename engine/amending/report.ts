import type { Quantity } from '../acts/quantities-in.ts';
import type { LateEffect } from '../alternatives/late-effects.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { SharedChange } from '../diff/shared/shared-changes.ts';
import type { EditionDiff } from '../diff/types.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Text } from '../schema/text.ts';

/** A provision of the amending act: what the amendment does with it. */
export interface ProvisionState {
  readonly provision: string;
  readonly state: 'covered' | 'without-effect' | 'to-do';
  /** Numbers that a covered provision sets and that nothing says that cites it: worth a look, and no more than that. Absent: none. */
  readonly unsaid?: readonly Quantity[];
  /** What covers it is only begun: something that cites it has an error. Absent: nothing has. */
  readonly unfinished?: true;
}

/** A scenario before and after; one that the draft adds has no `before`. */
export interface ScenarioFlip {
  readonly service: string;
  readonly id: string;
  readonly title: Text;
  readonly before?: boolean;
  readonly after: boolean;
  readonly mismatches: readonly {
    readonly what: string;
    readonly expected: unknown;
    readonly actual: unknown;
  }[];
}

/** A scenario of the library that the draft rewrites or takes away: what it expects now says nothing about what it expected. */
export interface AlteredScenario {
  readonly service: string;
  readonly id: string;
  readonly title: Text;
  readonly removed: boolean;
  /** Whether it would pass as it was. */
  readonly passesAsItWas: boolean;
}

/** A kind of check that was not run, or not on everything, because of errors. */
export interface WaitingCheck {
  /**
   * `coverage`: there are no provisions yet to account for. `rules`: the static checks. `changes`: what changes, in words. `scenarios`: those of the
   * services that the amendment is about.
   */
  readonly check: 'coverage' | 'rules' | 'changes' | 'scenarios';
  /** In this service only; absent: anywhere. */
  readonly service?: string;
  /** The places with the errors that it waits for: it was run without what stands there, or not at all. */
  readonly until: readonly Place[];
}

/** What an amendment does to the library that it stands on. */
export interface AmendmentReport {
  /** Problems of the candidate that the library before does not have. Errors keep it from being published. */
  readonly diagnostics: readonly Diagnostic[];
  /** The checks that wait for errors to be mended; empty where every check was run on everything. */
  readonly waiting: readonly WaitingCheck[];
  readonly coverage: readonly ProvisionState[];
  /** For each service and each day on which an edition begins that the amendment makes: what changed from the edition of that day without it. */
  readonly changes: readonly {
    readonly service: string;
    readonly from: IsoDate;
    readonly diff: EditionDiff;
  }[];
  /** What changed in official values, code lists and calendars, which services share. */
  readonly shared: readonly SharedChange[];
  readonly scenarios: {
    readonly passed: number;
    readonly failed: number;
    /** Those that pass in one of the two libraries only, or are new. */
    readonly flips: readonly ScenarioFlip[];
    readonly altered: readonly AlteredScenario[];
  };
  /** What it would have done to cases that are decided already; absent where the cases were not at hand. */
  readonly late?: LateCases;
}

/** Decided cases that would have been decided otherwise. Nothing becomes of them by itself: what to do about a decision is for people. */
export interface LateCases {
  readonly changed: readonly (LateEffect & { readonly number: string })[];
  /** Those that cannot be assessed with the amendment or without it. */
  readonly failed: readonly { readonly id: string; readonly number: string }[];
}
