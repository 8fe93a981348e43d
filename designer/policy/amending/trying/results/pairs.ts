import { equal } from '../../../../../engine/diff/equal.ts';

/** Something of two assessments. */
export interface Pair<T> {
  readonly id: string;
  readonly before?: T;
  readonly after?: T;
  readonly differs: boolean;
}

type Orders = Readonly<Record<string, { readonly order?: number }>> | undefined;

/**
 * The items of two assessments side by side, in the order of the later edition; those that only the earlier one has stand where they stood.
 * Without one of the assessments nothing differs.
 * @param telling what of an item has to be the same in both
 */
export function pairsOf<T>(
  before: { readonly items: Readonly<Record<string, T>>; readonly orders: Orders } | undefined,
  after: { readonly items: Readonly<Record<string, T>>; readonly orders: Orders } | undefined,
  telling: (item: T) => unknown,
): readonly Pair<T>[] {
  const orderOf = (id: string) =>
    after?.orders?.[id]?.order ?? before?.orders?.[id]?.order ?? Number.MAX_SAFE_INTEGER;
  const ids = [...new Set([...Object.keys(after?.items ?? {}), ...Object.keys(before?.items ?? {})])];
  return ids
    .sort((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1))
    .map((id) => {
      const [was, is] = [before?.items[id], after?.items[id]];
      const isTheSame =
        was === undefined || is === undefined ? was === is : equal(plain(telling(was)), plain(telling(is)));
      return {
        id,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
        differs: before !== undefined && after !== undefined && !isTheSame,
      };
    });
}

/** As JSON: a member without a value is none. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');
