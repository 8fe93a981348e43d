import { ADDED, SINGLES } from './adding/aspects.ts';
import { itemLike } from './adding/item-like.ts';
import { shortNames } from './adding/short-name.ts';
import { takenIn } from './adding/taken.ts';
import { deadlinesSaid } from './adding/timed.ts';
import { standardsSaid } from './adding/waits.ts';
import type { ActProvision, Drafted } from './drafted.ts';
import { identified } from './identified.ts';
import { judgedBy } from './judged.ts';
import { itemsOf, type Judged, NO_EFFECT } from './judging/judgement.ts';
import { ofOneList } from './judging/of-one-list.ts';
import { headingsIn, type Precedent, type Precedents } from './precedents.ts';
import type { Proposal } from './proposal.ts';

/** From how alike the words must be for what follows to be plain. */
const PLAINLY = 0.7;

/**
 * What provisions become because published ones with much the same words, or under much the same heading, became that.
 * @param spokenFor further provisions, of which something is proposed that rests on what they change: they may set a deadline besides
 */
export function byPrecedent(
  drafted: Drafted,
  provisions: readonly ActProvision[],
  spokenFor: readonly ActProvision[],
  precedents: Precedents,
): readonly Proposal[] {
  const headings = headingsIn(drafted.documents, drafted.provisions);
  const judge = judgedBy(precedents, drafted, headings, becoming);
  const taken = takenIn(drafted.edition, shortNames(precedents));
  const judged = provisions.flatMap((provision) => judge(provision) ?? []);
  const proposed = (one: Judged) =>
    one.becomes === NO_EFFECT ? withoutEffect(drafted, one) : itemLike(drafted, one, taken);
  const alone = judged.flatMap(proposed);
  const isSpoken = ({ id }: ActProvision) => alone.some(({ provision }) => provision === id);
  const unknown = provisions.filter((one) => !isSpoken(one));
  const members = ofOneList(drafted, unknown, judged, alone).flatMap(proposed);
  const like = [...alone, ...members];
  const spoken = new Set(like.map(({ provision }) => provision));
  const silent = provisions.filter(({ id }) => !spoken.has(id));
  return [
    ...like,
    ...deadlinesSaid(drafted, [...silent, ...spokenFor], precedents, headings, taken),
    ...standardsSaid(drafted, silent, precedents, headings, taken),
  ];
}

/** Of several items that a provision became, the one that is most its own. One that became a whole list says nothing of a single item. */
function becoming(precedent: Precedent): string | undefined {
  const { items, reason } = precedent;
  const aspects = items.map(({ pointer }) => pointer.slice(1, pointer.lastIndexOf('/')));
  const single = items.find(({ pointer }) => SINGLES.includes(pointer));
  const added = ADDED.find((aspect) => aspects.includes(aspect));
  if (added !== undefined && isWholeList(itemsOf(precedent, added))) return undefined;
  const found = added ?? single?.pointer.slice(1);
  return found ?? (reason !== undefined && items.length === 0 ? NO_EFFECT : undefined);
}

const isWholeList = (items: Precedent['items']): boolean =>
  items.some(({ service, pointer }) =>
    items.some((other) => other.service === service && other.pointer !== pointer),
  );

function withoutEffect(drafted: Drafted, judged: Judged): readonly Proposal[] {
  const { provision, precedent, likeness, because } = judged;
  if (precedent.reason === undefined) return [];
  return [
    identified(drafted, {
      provision: provision.id,
      does: 'without-effect',
      sets: [],
      reason: precedent.reason,
      because,
      isPlain: likeness >= PLAINLY,
    }),
  ];
}
