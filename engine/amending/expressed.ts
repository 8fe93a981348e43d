/** What a merge patch can express; or the places that it cannot: `null` in a patch takes away, so nothing can be made `null` by one. */
export type Expressed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly inexpressible: readonly string[] };

/** A result that holds only where every place could be expressed. */
export const expressed = <T>(value: T, inexpressible: readonly string[]): Expressed<T> =>
  inexpressible.length === 0 ? { ok: true, value } : { ok: false, inexpressible };
