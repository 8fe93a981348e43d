import type { Edition } from '../../engine/schema/edition.ts';
import { inOrder } from '../../engine/schema/in-order.ts';
import type { Actor, Case } from './case.ts';

/**
 * The roles of the procedure in which someone may act on a case, the likeliest first: the applicant in those of applicants, officers in
 * those of staff and, where staff entered the application for a person, also for that person.
 */
export function rolesOf(
  edition: Pick<Edition, 'workflow'>,
  actor: Pick<Actor, 'kind'>,
  one: Pick<Case, 'onBehalfOf'>,
): readonly string[] {
  return kindsOf(actor, one).flatMap((wanted) =>
    inOrder(edition.workflow.roles)
      .filter(([, { kind }]) => kind === wanted)
      .map(([role]) => role),
  );
}

function kindsOf({ kind }: Pick<Actor, 'kind'>, { onBehalfOf }: Pick<Case, 'onBehalfOf'>): readonly string[] {
  if (kind === 'applicant') return ['applicant'];
  if (kind !== 'officer') return [];
  return onBehalfOf === undefined ? ['staff'] : ['staff', 'applicant'];
}
