import { inOrder } from '../../../../../../engine/schema/in-order.ts';

/** An item of a map that is edited; one that the part removes is shown as it was. */
export interface Listed<T> {
  readonly key: string;
  readonly item: T;
  readonly removed: boolean;
}

/** The items of a map in their order, those that are removed in the places that they had. */
export function listed<T extends { readonly order: number }>(
  before: Readonly<Record<string, T>> | undefined,
  after: Readonly<Record<string, T>> | undefined,
): readonly Listed<T>[] {
  return inOrder({ ...before, ...after }).map(([key, item]) => ({
    key,
    item,
    removed: !Object.hasOwn(after ?? {}, key),
  }));
}
