import type { Edition } from '../../../../../../../engine/schema/edition.ts';
import type { Fact } from '../../../../../../../engine/schema/fact.ts';
import type { Titled } from '../../../fields/KeySelect.tsx';

/** The items of an edition that a reference to a concept may name; undefined for what lies outside of the edition. */
export function namedBy(
  concept: string | undefined,
  edition: Edition,
  facts: Readonly<Record<string, Fact>>,
): Titled | undefined {
  switch (concept) {
    case 'variant':
      return edition.service.variants;
    case 'channel':
      return edition.service.channels;
    case 'fact':
      return facts;
    case 'event':
      return edition.workflow.events;
    case 'state':
      return edition.workflow.states;
    case 'role':
      return edition.workflow.roles;
    case 'document':
      return edition.documents ?? {};
    case 'deadline':
      return edition.deadlines ?? {};
    case 'entitlement':
      return edition.entitlements ?? {};
    case 'notice':
      return edition.notices ?? {};
    default:
      return undefined;
  }
}
