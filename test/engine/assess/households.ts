import { assess } from '../../../engine/assessment/assess.ts';
import type { Assessment, AssessmentInput } from '../../../engine/assessment/types.ts';
import type { Facts, RowFields } from '../../../engine/conditions/types.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { fixtureFolder, openFiles, readLibrary } from '../../support/library.ts';
import { date, got } from './support.ts';

/** The library of households: an invented country whose permits are of whole families. */
export const library = openFiles(readLibrary(fixtureFolder('households')));
export const pinned = {
  ...got(inForce(library, 'house-permit', date('2026-02-03'))),
  reason: 'given',
} as const;
export const { edition } = pinned;

/** Facts with which nothing is against the case itself. */
export const sound: Facts = { 'data-true': true, 'conduct-fit': true, 'document-register-extract': true };
export const adult: RowFields = { age: 40, banned: false, insured: true };

export const inputOf = (facts: Facts, more: Partial<AssessmentInput> = {}): AssessmentInput => ({
  variant: 'house',
  channel: 'portal',
  facts,
  events: [],
  at: date('2026-02-03'),
  ...more,
});

export const run = (facts: Facts, more: Partial<AssessmentInput> = {}, of: Edition = edition): Assessment =>
  got(assess(library, { ...pinned, edition: of }, inputOf(facts, more)));
