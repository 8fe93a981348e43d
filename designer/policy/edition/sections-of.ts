import type { Edition } from '../../../engine/schema/edition.ts';

/** The sections of an edition's page in reading order, and whether an edition has them. */
const SECTIONS: readonly (readonly [string, (edition: Edition) => object | undefined])[] = [
  ['summary', (edition) => edition.service],
  ['variants', (edition) => edition.service.variants],
  ['channels', (edition) => edition.service.channels],
  ['documents', (edition) => edition.documents],
  ['grounds', (edition) => edition.grounds],
  ['requirements', (edition) => edition.requirements],
  ['conditions', (edition) => edition.conditions],
  ['amounts', (edition) => edition.amounts],
  ['tables', (edition) => edition.tables],
  ['scoring', (edition) => edition.scoring],
  ['deadlines', (edition) => edition.deadlines],
  ['windows', (edition) => edition.windows],
  ['attempts', (edition) => edition.attempts],
  ['entitlements', (edition) => edition.entitlements],
  ['votes', (edition) => edition.votes],
  ['quotas', (edition) => edition.quotas],
  ['procedure', (edition) => edition.workflow.states],
  ['form', (edition) => edition.form.pages],
  ['facts', (edition) => edition.facts],
  ['notices', (edition) => edition.notices],
  ['information', (edition) => edition.information],
  ['standards', (edition) => edition.standards],
  ['open', (edition) => edition.open],
];

/** The sections that have something to show. */
export const sectionsOf = (edition: Edition): readonly string[] =>
  SECTIONS.filter(([, of]) => Object.keys(of(edition) ?? {}).length > 0).map(([id]) => id);
