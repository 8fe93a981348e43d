import type { Act } from '../../../../../engine/schema/act.ts';
import type { Provision } from '../../../../../engine/schema/citation.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';

/**
 * Where a provision of an amending act writes to, as far as nothing has told it yet: the address of "para 9 of para 1" tells it itself, and of "row 5 of the annex"
 * a provision before it does that says where a row of the annex writes to.
 */
export function writtenElsewhere(id: string, provisions: Act['provisions']): readonly Provision[] {
  const all = provisions[id]?.changes ?? [];
  if (all.length === 0) return [];
  const acts = new Set(
    Object.values(provisions).flatMap(({ changes = [] }) => changes.map(({ act }) => act)),
  );
  const ids = inOrder(provisions).map(([one]) => one);
  const before = ids.slice(0, ids.indexOf(id));
  const told = new Set(
    before.flatMap((one) => (provisions[one]?.changes ?? []).map((place) => movedAs(one, place))),
  );
  return all.filter((place) => {
    const isTold = acts.size === 1 && `.${id}`.endsWith(`.${place.provision}`);
    return !isTold && !told.has(movedAs(id, place));
  });
}

/** What an address becomes where it writes to, without the segments at the end that stay. */
function movedAs(id: string, { act, provision }: Provision): string {
  const [from, to] = [id.split('.'), provision.split('.')];
  while (from.length > 1 && to.length > 1 && from.at(-1) === to.at(-1)) {
    from.pop();
    to.pop();
  }
  return `${from.join('.')} → ${act} ${to.join('.')}`;
}
