import { citedItems } from '../../check/cited-aspects.ts';
import { walk } from '../../check/walk.ts';
import { usesOfItem } from '../../facts/item-uses.ts';
import { get } from '../../json/pointer.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Drafted } from './drafted.ts';
import { identified } from './identified.ts';
import type { Proposal } from './proposal.ts';
import { isCitation, restingOn } from './resting.ts';

/**
 * Items that rest on what a provision removes, and on nothing else, go. A person looks where something else in the edition names the item. What an
 * edition cannot be without is not proposed to go.
 */
export function takenAway(drafted: Drafted): readonly Proposal[] {
  const { edition } = drafted;
  const removable = new Set(citedItems(edition).map(({ pointer }) => pointer));
  return restingOn(drafted)
    .filter(({ change, item, holder }) => change.operation === 'removes' && item === holder)
    .filter(
      ({ item, provision }) =>
        isRemovable(item, removable) && drafted.states.get(provision.id) !== 'without-effect',
    )
    .filter(({ item, citation }) =>
      citationsUnder(get(edition, item)).every((one) => isSamePlace(one, citation)),
    )
    .map(({ provision, item, citation }) =>
      identified(drafted, {
        provision: provision.id,
        does: 'removes',
        pointer: item,
        sets: [{ pointer: item }],
        because: { kind: 'taken-away', citation },
        isPlain: usesOfItem(edition, item).length === 0,
      }),
    );
}

const KEPT_APART = ['/information/', '/standards/', '/notices/', '/facts/'];

/** An item of a list of what the law sets; or something else that stands in a list of its own. */
const isRemovable = (item: string, cited: ReadonlySet<string>): boolean =>
  cited.has(item) || KEPT_APART.some((map) => item.startsWith(map));

function citationsUnder(item: unknown): readonly Citation[] {
  const found: Citation[] = [];
  walk(item, (value, path) => {
    if (path.at(-1) !== 'by' && isCitation(value)) found.push(value);
  });
  return found;
}

const isSamePlace = (one: Citation, other: Citation): boolean =>
  one.act === other.act &&
  (one.provision === other.provision || one.provision.startsWith(`${other.provision}.`));
