import type { EditionInForce } from '../edition/types.ts';
import type { Library, PartRef } from '../library/types.ts';
import { aspects, isAspect } from './aspects/index.ts';
import type { EditionDiff } from './types.ts';

/**
 * What changes between two editions: item by item, each change in words in three languages, with the provision behind it.
 * Items are matched by key, never by place. Changes come in a fixed order: by aspect, then the item's `order`, then its key.
 * An item whose behaviour and words both change gives two changes, so that the words can be set apart (`textOnly`).
 * @param a the earlier edition
 * @param b the later one; the parts that made it and not `a` tell who removed what is gone
 */
export function diff(library: Library, a: EditionInForce, b: EditionInForce): EditionDiff {
  const whole = diffInPieces(library, a, b);
  return { ...whole, changes: whole.changes.map(({ told: _, ...change }) => change) };
}

/** As `diff`; each change in words also by its pieces, for those who put them together otherwise. */
export function diffInPieces(library: Library, a: EditionInForce, b: EditionInForce): EditionDiff {
  const comparison = { library, before: a.edition, after: b.edition };
  const parts = (library.services[b.service]?.parts ?? []).filter(
    (part) => includes(b.madeBy, part) && !includes(a.madeBy, part),
  );
  return {
    service: b.service,
    from: { hash: a.hash, at: a.at },
    to: { hash: b.hash, at: b.at },
    changes: Object.keys(aspects)
      .filter(isAspect)
      .flatMap((aspect) => aspects[aspect].changes({ comparison, aspect, parts })),
  };
}

const includes = (parts: readonly PartRef[], { act, part }: PartRef): boolean =>
  parts.some((one) => one.act === act && one.part === part);
