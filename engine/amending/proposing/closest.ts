import { walk } from '../../check/walk.ts';
import { get } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Drafted } from './drafted.ts';
import type { Proposal } from './proposal.ts';
import { isCitation } from './resting.ts';

/**
 * Of what several parts of an act propose for one provision by its words alone, what the part proposes whose edition rests on what stands nearest to what the
 * provision changes; and nothing where an item of another part rests on that itself. What rests on it is proposed in every part.
 */
export function closestOf(
  parts: readonly { readonly drafted: Drafted; readonly proposals: readonly Proposal[] }[],
): readonly Proposal[] {
  if (parts.length === 1) return parts[0]?.proposals ?? [];
  const resting = new Set(
    parts.flatMap(({ proposals }) => proposals.filter(isResting).map(({ provision }) => provision)),
  );
  const nearness = new Map(parts.map(({ drafted }) => [drafted, nearnessIn(drafted)]));
  const near = (drafted: Drafted, provision: string) => nearness.get(drafted)?.(provision) ?? 0;
  return parts.flatMap(({ drafted, proposals }, index) =>
    proposals.filter((proposal) => {
      if (isResting(proposal)) return true;
      if (resting.has(proposal.provision)) return false;
      const own = near(drafted, proposal.provision) + belonging(drafted, proposal);
      return parts.every(({ drafted: other, proposals: theirs }, at) => {
        const rival = theirs.find(({ provision }) => provision === proposal.provision);
        if (at === index || rival === undefined) return true;
        const nearnessOfRival = near(other, rival.provision) + belonging(other, rival);
        return own > nearnessOfRival || (own === nearnessOfRival && index < at);
      });
    }),
  );
}

/** Less than a shared segment: the published item is of this service; the edition has items of the kind; its procedure tells more of a new one. */
function belonging({ edition, service }: Drafted, { because, pointer = '', guessed = [] }: Proposal): number {
  const isOwn = because.kind === 'like-published' && because.service === service;
  const beside = get(edition, pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))));
  return (isOwn ? 0.5 : 0) + (pointer !== '' && isObject(beside) ? 0.25 : 0) - guessed.length / 20;
}

const isResting = ({ because }: Proposal): boolean =>
  because.kind === 'rests-on-it' || because.kind === 'taken-away';

/** How near to what a provision changes something stands on which an edition rests: the segments that they share, and how much rests on that act. */
function nearnessIn({ before, provisions }: Drafted): (provision: string) => number {
  const cited = new Map<string, Map<string, number>>();
  walk(before, (value) => {
    if (!isCitation(value)) return;
    const known = cited.get(value.act) ?? new Map<string, number>();
    cited.set(value.act, known.set(value.provision, (known.get(value.provision) ?? 0) + 1));
  });
  return (id) => {
    const changes = provisions.find((one) => one.id === id)?.changes ?? [];
    const shares = changes.flatMap(({ act, provision }) =>
      [...(cited.get(act) ?? [])].map(([other, times]) => shared(provision, other) + times / 1_000_000),
    );
    return Math.max(0, ...shares);
  };
}

function shared(one: string, other: string): number {
  const [theirs, own] = [one.split('.'), other.split('.')];
  const differs = own.findIndex((segment, index) => segment !== theirs[index]);
  return differs === -1 ? own.length : differs;
}
