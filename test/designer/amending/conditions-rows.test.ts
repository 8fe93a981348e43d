import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allRows,
  type Row,
  rowAround,
  rowAt,
  rowOf,
} from '../../../designer/policy/amending/editors/conditions/model/row.ts';
import { get } from '../../../engine/json/pointer.ts';
import { isObject } from '../../../engine/json/value.ts';
import { condition } from '../../support/conditions.ts';
import { readLibrary } from '../../support/library.ts';

/** A condition from what its rows show: nothing may be missing from them. */
function shown({ negated, node, children }: Row): unknown {
  const core = shownCore(node, children);
  return negated ? { not: core } : core;
}

function shownCore(node: Row['node'], children: Row['children']): unknown {
  const [first] = children;
  switch (node.kind) {
    case 'group':
      return { [node.joins]: children.map(shown) };
    case 'negation':
      return first && { not: shown(first) };
    case 'reference':
      return { condition: node.condition };
    case 'quantified':
      return { [node.quantifier]: { list: node.list, where: first && shown(first) } };
    case 'count': {
      const { kind: _, ...rest } = node;
      return { count: { ...rest, ...(first === undefined ? {} : { where: shown(first) }) } };
    }
    case 'comparison':
    case 'field':
      return node.leaf;
    case 'source':
      return node.json;
  }
}

/** Every condition of a definition file; the rows of a decision table have cells there. */
function conditionsIn(json: unknown): readonly unknown[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, member]) =>
    key === 'tables'
      ? []
      : [...(key === 'when' && isObject(member) ? [member] : []), ...conditionsIn(member)],
  );
}

test('the rows of a condition show all of it, and each says where it stands', () => {
  fc.assert(
    fc.property(condition, (one) => {
      const root = rowOf(one);
      expect(shown(root)).toEqual(one);
      for (const row of allRows(root)) expect(get(one, row.pointer)).toEqual(shown(row));
    }),
  );
});

test('so do those of whatever else may stand where a condition stands', () => {
  fc.assert(
    fc.property(fc.jsonValue(), condition, (json, one) => {
      for (const odd of [json, { all: [one, json] }, { ...one, note: json }, { not: json }, { some: json }])
        expect(shown(rowOf(odd))).toEqual(odd);
    }),
  );
});

describe('the conditions of the definitions', () => {
  const files = readLibrary(join(import.meta.dirname, '../../../definitions'));
  const all = files.flatMap(({ text }) => conditionsIn(JSON.parse(text)));

  test('are shown whole, without a row of source text', () => {
    expect(all.length).toBeGreaterThan(0);
    for (const one of all) {
      const root = rowOf(one);
      expect(shown(root)).toEqual(one);
      expect(allRows(root).filter(({ node }) => node.kind === 'source')).toEqual([]);
    }
  });
});

test('a negation is said on the row of what it negates, and a negation of one is a row', () => {
  const leaf = { fact: 'paid', operator: 'is', value: true };
  expect(rowOf({ not: leaf })).toEqual({
    pointer: '',
    negated: true,
    core: '/not',
    node: { kind: 'comparison', leaf },
    children: [],
  });
  expect(allRows(rowOf({ not: { not: { not: leaf } } })).map(({ pointer }) => pointer)).toEqual([
    '',
    '/not/not',
  ]);
});

test('what is asked of the rows of a list knows the list', () => {
  const where = { field: 'age', operator: 'lessThan', value: 18 };
  const root = rowOf({ some: { list: 'children', where } });
  expect(rowAt(root, '/some/where')?.list).toBe('children');
  expect(root.list).toBeUndefined();
});

test('what stands at a pointer is shown by the innermost row around it', () => {
  const leaf = { fact: 'paid', operator: 'is', value: true };
  const root = rowOf({ all: [leaf, { not: { any: [leaf] } }] });
  expect(rowAround(root, '/all/1/not/any/0/value').pointer).toBe('/all/1/not/any/0');
  expect(rowAround(root, '/all/1/not').pointer).toBe('/all/1');
  expect(rowAround(root, '/nowhere').pointer).toBe('');
});
