import type { Act } from '../../../../../engine/schema/act.ts';
import type { Provision } from '../../../../../engine/schema/citation.ts';

/**
 * Where a provision of an amending act writes to, as far as its own address does not tell: that of "para 9 of para 1" does, and so does that of what
 * stands under a provision whose place is said.
 */
export function writtenElsewhere(id: string, provisions: Act['provisions']): readonly Provision[] {
  const all = provisions[id]?.changes ?? [];
  const acts = new Set(
    Object.values(provisions).flatMap(({ changes = [] }) => changes.map(({ act }) => act)),
  );
  return all.filter((place) => !(acts.size === 1 && isTold(id, place)) && !follows(id, place, provisions));
}

const isTold = (id: string, { provision }: Provision): boolean =>
  id === provision || id.endsWith(`.${provision}`);

/** Whether a provision around it says where it writes to, and this one stands under that in the same way. */
function follows(id: string, place: Provision, provisions: Act['provisions']): boolean {
  const keys = id.split('.');
  return keys.slice(1).some((_, index) => {
    const around = keys.slice(0, index + 1).join('.');
    const rest = id.slice(around.length);
    return (provisions[around]?.changes ?? []).some(
      ({ act, provision }) => act === place.act && `${provision}${rest}` === place.provision,
    );
  });
}
