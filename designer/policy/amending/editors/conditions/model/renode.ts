import { get } from '../../../../../../engine/json/pointer.ts';
import type { Condition } from '../../../../../../engine/schema/condition.ts';
import { replaceAt } from './place.ts';
import { EMPTY } from './remove.ts';
import type { Row, RowNode } from './row.ts';

/** A condition with a row that says something else about itself; what stands below the row stays. */
export function withNode(condition: Condition, row: Row, node: RowNode): Condition {
  const [child] = row.children;
  const where = child === undefined ? undefined : get(condition, child.pointer);
  return replaceAt(condition, row.core, sourceOf(node, row, where) ?? get(condition, row.core));
}

function sourceOf(node: RowNode, row: Row, where: unknown): unknown {
  switch (node.kind) {
    case 'comparison':
    case 'field':
      return node.leaf;
    case 'reference':
      return { condition: node.condition };
    case 'source':
      return node.json;
    case 'quantified':
      return { [node.quantifier]: { list: node.list, where: where ?? EMPTY } };
    case 'count': {
      const { kind: _, list, ...compared } = node;
      // "None yet" becomes no condition at all: all the rows are counted.
      const isAsked = where !== undefined && (row.node.kind === 'count' || !isEmpty(where));
      return { count: { list, ...(isAsked ? { where } : {}), ...compared } };
    }
    case 'group':
    case 'negation':
      return undefined;
  }
}

const isEmpty = (where: unknown): boolean => JSON.stringify(where) === JSON.stringify(EMPTY);
