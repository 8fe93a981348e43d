import { equal } from '../../../../../../engine/diff/equal.ts';
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

/**
 * A notice to somebody else. One that is being written goes by the ways in which notices to them go, as long as it has those to whom it went before:
 * they came with it, and nobody chose them.
 * @param others the other notices of the edition
 */
export function sentTo(to: string, notice: Notice, others: readonly Notice[]): Notice {
  const usual = (role: string) => others.find((one) => one.to === role)?.by;
  const { by: _, ...rest } = notice;
  if (!equal(notice.by, usual(notice.to))) return { ...notice, to };
  const by = usual(to);
  return { ...rest, to, ...(by === undefined ? {} : { by }) };
}
