import { walk } from '../../check/walk.ts';
import { own } from '../../json/own.ts';
import { get } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { isText } from '../../text/wording-in.ts';
import { worded } from './adding/worded.ts';
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
      const ownNearness = near(drafted, proposal.provision) + belonging(drafted, proposal);
      return parts.every(({ drafted: other, proposals: theirs }, at) => {
        const rival = theirs.find(({ provision }) => provision === proposal.provision);
        if (at === index || rival === undefined) return true;
        const nearnessOfRival = near(other, rival.provision) + belonging(other, rival);
        return ownNearness > nearnessOfRival || (ownNearness === nearnessOfRival && index < at);
      });
    }),
  );
}

/**
 * Less than a shared segment: the published item is of this service; the edition has items of the kind; the act is called after the service; its procedure
 * tells more of a new item.
 */
function belonging(drafted: Drafted, { because, pointer = '', guessed = [] }: Proposal): number {
  const { edition, service } = drafted;
  const isOwn = because.kind === 'like-published' && because.service === service;
  const beside = get(edition, pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))));
  const hasKind = pointer !== '' && isObject(beside);
  return (isOwn ? 0.5 : 0) + (hasKind ? 0.25 : 0) + calledAfter(drafted) / 5 - guessed.length / 20;
}

/** Which share of the name of the service the title of the act says. */
function calledAfter({ documents, act, edition }: Drafted): number {
  const title = get(own(documents, `acts/${act}.json`), '/title');
  const name = edition.service.title;
  return isText(title) && isText(name) ? worded(name, title).share : 0;
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
  const [theirs, ours] = [one.split('.'), other.split('.')];
  const differs = ours.findIndex((segment, index) => segment !== theirs[index]);
  return differs === -1 ? ours.length : differs;
}
