import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Notice } from '../../../../../../engine/schema/workflow.ts';

/** To whom, and by which ways, a new notice goes: as the one that is nearest to it; without one, to the applicant on the portal. */
export function sentLike(
  neighbour: Notice | undefined,
  { workflow }: Pick<Edition, 'workflow'>,
): Pick<Notice, 'to' | 'by'> {
  if (neighbour !== undefined) {
    const { to, by } = neighbour;
    return by === undefined ? { to } : { to, by };
  }
  const roles = inOrder(workflow.roles);
  const [to = ''] = roles.find(([, { kind }]) => kind === 'applicant') ?? roles[0] ?? [];
  return { to, by: ['portal'] };
}
