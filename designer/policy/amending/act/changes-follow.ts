import type { ActProvision, ProvisionChange } from '../../../../engine/schema/act.ts';

/** A provision under another address: what it changes in another act under the same address inside has the new one there too. */
export function followed(provision: ActProvision, from: string, to: string): ActProvision {
  const { changes } = provision;
  if (changes === undefined) return provision;
  return { ...provision, changes: changes.map((change) => moved(change, from, to) ?? change) };
}

/** What a new provision changes that stands beside one that changes a single other: the one beside that. */
export function addedBeside(
  provision: ActProvision | undefined,
  beside: string,
  id: string,
): ProvisionChange[] {
  const [change, ...more] = provision?.changes ?? [];
  if (change === undefined || more.length > 0 || change.operation === 'removes') return [];
  const made = moved(change, beside, id);
  return made === undefined ? [] : [made];
}

/** "annex.row-8.2" changes "annex-2.row-8.2"; as "annex.row-8.3" it changes "annex-2.row-8.3". */
function moved(change: ProvisionChange, from: string, to: string): ProvisionChange | undefined {
  const [own, other, next] = [from.split('.'), change.provision.split('.'), to.split('.')];
  const differs = own.findLastIndex((segment, index) => segment !== other[index - own.length + other.length]);
  const outer = own.slice(0, differs + 1);
  const inner = next.slice(outer.length);
  if (differs === own.length - 1 || inner.length === 0) return undefined;
  if (!outer.every((segment, index) => segment === next[index])) return undefined;
  const kept = other.slice(0, other.length - (own.length - outer.length));
  return { ...change, provision: [...kept, ...inner].join('.') };
}
