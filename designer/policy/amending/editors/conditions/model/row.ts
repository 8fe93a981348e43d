import { isPrefix, join } from '../../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import type { FieldLeaf, Leaf } from '../../../../../../engine/schema/condition.ts';
import { isCount, isFieldLeaf, isLeaf, isOverList } from './shape.ts';

/** What a row of the tree is, without what stands below it. */
export type RowNode =
  | { readonly kind: 'group'; readonly joins: 'all' | 'any' }
  /** A negation of a negation: the inner one is a row of its own. */
  | { readonly kind: 'negation' }
  | { readonly kind: 'reference'; readonly condition: string }
  | { readonly kind: 'quantified'; readonly quantifier: 'some' | 'every'; readonly list: string }
  | {
      readonly kind: 'count';
      readonly list: string;
      readonly operator: string;
      readonly value: number | { readonly fact: string };
    }
  | { readonly kind: 'comparison'; readonly leaf: Leaf }
  | { readonly kind: 'field'; readonly leaf: FieldLeaf }
  /** What the tree cannot show: kept as it is, edited as its source. */
  | { readonly kind: 'source'; readonly json: unknown };

/** A condition as a tree of rows. A row's pointer into the condition is its name; a negation is said on the row of what it negates. */
export interface Row {
  readonly pointer: string;
  readonly negated: boolean;
  /** Where what is negated stands; of a row that is not negated, its own pointer. */
  readonly core: string;
  readonly node: RowNode;
  /** The list whose rows it is asked of. */
  readonly list?: string;
  readonly children: readonly Row[];
}

/** The rows of a condition. */
export function rowOf(json: unknown, pointer = '', list?: string): Row {
  const negated = isObject(json) && Object.keys(json).length === 1 && isObject(json.not);
  const core = negated ? join(pointer, 'not') : pointer;
  const of = list === undefined ? {} : { list };
  return { pointer, negated, core, ...of, ...nodeOf(negated ? json.not : json, core, list, negated) };
}

type Node = Pick<Row, 'node' | 'children'>;

function nodeOf(json: unknown, at: string, list: string | undefined, negated: boolean): Node {
  const leafless = (node: RowNode): Node => ({ node, children: [] });
  if (!isObject(json)) return leafless({ kind: 'source', json });
  if (isLeaf(json)) return leafless({ kind: 'comparison', leaf: json });
  if (isFieldLeaf(json)) return leafless({ kind: 'field', leaf: json });
  const [key, ...more] = Object.keys(json);
  const inner = key === undefined || more.length > 0 ? undefined : json[key];
  if ((key === 'all' || key === 'any') && Array.isArray(inner)) {
    const children = inner.map((part: unknown, index) => rowOf(part, join(at, key, index), list));
    return { node: { kind: 'group', joins: key }, children };
  }
  if (key === 'not' && negated && isObject(inner)) {
    return { node: { kind: 'negation' }, children: [rowOf(inner, join(at, key), list)] };
  }
  if (key === 'condition' && typeof inner === 'string')
    return leafless({ kind: 'reference', condition: inner });
  if ((key === 'some' || key === 'every') && isOverList(inner)) {
    const node = { kind: 'quantified', quantifier: key, list: inner.list } as const;
    return { node, children: [rowOf(inner.where, join(at, key, 'where'), inner.list)] };
  }
  if (key === 'count' && isCount(inner)) {
    const { where, ...rest } = inner;
    const children = where === undefined ? [] : [rowOf(where, join(at, key, 'where'), inner.list)];
    return { node: { kind: 'count', ...rest }, children };
  }
  return leafless({ kind: 'source', json });
}

/** A row and all below it, as they are read from above. */
export const allRows = (row: Row): readonly Row[] => [row, ...row.children.flatMap(allRows)];

/** The row at a pointer; undefined where there is none. */
export const rowAt = (root: Row, pointer: string): Row | undefined =>
  allRows(root).find((row) => row.pointer === pointer);

/** The row that shows what stands at a pointer into the condition: the innermost around it. */
export const rowAround = (root: Row, pointer: string): Row =>
  allRows(root).findLast((row) => isPrefix(row.pointer, pointer)) ?? root;
