import { itemAt, walk } from '../../check/walk.ts';
import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Citation } from '../../schema/citation.ts';
import { citesAct } from '../citing.ts';
import { isAbout } from '../coverage.ts';
import type { ActProvision, Change, Drafted } from './drafted.ts';

/** Something in the edition that rests on what a provision of the act changes, and does not cite the act yet. */
export interface Resting {
  readonly provision: ActProvision;
  readonly change: Change;
  /** The item that it lies in. */
  readonly item: string;
  /** What has the citation: the item, or a part of it with one of its own. */
  readonly holder: string;
  readonly citation: Citation;
}

/**
 * What in the edition rests on something that the act changes. Where several provisions of the act speak of it, it is the business of the one that
 * speaks of it most closely; where two speak of it equally closely, of none.
 */
export function restingOn({ edition, act, provisions, inPart }: Drafted): readonly Resting[] {
  const changing = provisions.flatMap((provision) =>
    provision.changes.map((change) => ({ provision, change })),
  );
  return citationsIn(edition).flatMap(({ path, citation }) => {
    if (citesAct(citation, act)) return [];
    const about = changing.filter(({ change }) => isAbout(citation, change));
    const closest = Math.max(...about.map(({ change }) => change.provision.length));
    const [first, ...others] = about.filter(({ change }) => change.provision.length === closest);
    if (first === undefined || others.some(({ provision }) => provision !== first.provision)) return [];
    if (!inPart.includes(first.provision)) return [];
    return [{ ...first, item: join('', ...itemAt(path)), holder: join('', ...path), citation }];
  });
}

/** Everything in an edition that has a citation. An open question cites what it is about, and rests on nothing. */
function citationsIn(edition: unknown): readonly { path: readonly string[]; citation: Citation }[] {
  const found: { path: readonly string[]; citation: Citation }[] = [];
  walk(edition, (value, path) => {
    if (path[0] === 'open' || !isObject(value) || !isCitation(value.citation)) return;
    found.push({ path, citation: value.citation });
  });
  return found;
}

export const isCitation = (value: unknown): value is Citation =>
  isObject(value) && typeof value.act === 'string' && typeof value.provision === 'string';
