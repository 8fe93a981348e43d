import { itemsByProvision } from '../../coverage.ts';
import type { ActProvision, Drafted } from '../drafted.ts';
import { isListed } from '../precedents.ts';
import type { Proposal } from '../proposal.ts';
import { itemsOf, type Judged } from './judgement.ts';

/** How many members of a list must have become the same, and which share of it. */
const ENOUGH = 2;
const MOST = 0.5;
/** The aspects whose items are members of lists. */
const LISTS: readonly string[] = ['grounds', 'documents', 'requirements', 'information'];

/**
 * What the members of a list become of which nothing else is known: what the others do, in what is proposed or in the edition, if it is the same for all of
 * them and these are most of the list.
 * @param judged the other provisions, for what they become
 */
export function ofOneList(
  drafted: Drafted,
  left: readonly ActProvision[],
  judged: readonly Judged[],
  proposals: readonly Proposal[],
): readonly Judged[] {
  const { act, edition, provisions } = drafted;
  const cited = itemsByProvision(edition, act);
  const aspectsOf = ({ id }: ActProvision): readonly string[] => [
    ...proposals.flatMap(({ provision, does, pointer = '' }) =>
      provision === id && (does === 'adds' || does === 'changes') ? [aspectOf(pointer)] : [],
    ),
    ...[...(cited.get(id) ?? [])].map(aspectOf).filter((aspect) => LISTS.includes(aspect)),
  ];
  return left.flatMap((provision) => {
    if (!isListed(provision)) return [];
    const list = provisions.filter(
      (one) => isListed(one) && around(one.id) !== '' && around(one.id) === around(provision.id),
    );
    const known = list.flatMap((one) => {
      const aspects = aspectsOf(one);
      return aspects.length === 0 ? [] : [{ id: one.id, aspects }];
    });
    const [first] = known;
    const becomes = first?.aspects[0];
    if (first === undefined || becomes === undefined || !LISTS.includes(becomes)) return [];
    if (known.length < ENOUGH || known.length / list.length <= MOST) return [];
    if (known.some(({ aspects }) => aspects.some((aspect) => aspect !== becomes))) return [];
    const like = judged.find((one) => one.becomes === becomes && itemsOf(one.precedent, becomes).length > 0);
    if (like === undefined) return [];
    const because = { kind: 'of-one-list', citation: { act, provision: first.id } } as const;
    return [{ provision, precedent: like.precedent, likeness: 0, becomes, because, isNew: true as const }];
  });
}

const aspectOf = (pointer: string): string => pointer.split('/')[1] ?? '';

const around = (id: string): string => id.split('.').slice(0, -1).join('.');
