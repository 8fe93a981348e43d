import type { Citation } from '../../../../../../engine/schema/citation.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';

interface Cited {
  readonly order: number;
  readonly citation?: Citation;
}

/**
 * The item of a list that a new one is most like: the last of those that cite the same provision, or another one within the same; otherwise the last of all.
 * @param citation of the provision that the new one is made from
 */
export function nearest<T extends Cited>(
  items: Readonly<Record<string, T>> | undefined,
  citation: Citation | undefined,
): T | undefined {
  const all = inOrder(items).map(([, item]) => item);
  const near = (of: (provision: string) => string) =>
    all.findLast(
      (item) =>
        citation !== undefined &&
        item.citation?.act === citation.act &&
        of(item.citation.provision) !== '' &&
        of(item.citation.provision) === of(citation.provision),
    );
  return near((provision) => provision) ?? near(outerOf) ?? all.at(-1);
}

const outerOf = (provision: string): string => provision.slice(0, Math.max(0, provision.lastIndexOf('.')));
