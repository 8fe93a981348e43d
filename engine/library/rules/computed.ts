import { inOrderOfRest } from '../../derived/order.ts';
import { IMPLYING } from '../../facts/implied.ts';
import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { factsIn, tablesIn } from '../../values/facts-in.ts';
import type { Finding } from '../shape/shape.ts';

/** A fact has an expression exactly where a computation establishes it, and neither facts nor tables rest on themselves. */
export function computedFindings(edition: unknown): readonly Finding[] {
  return [...establishment(edition), ...factCycles(edition), ...tableCycles(edition)];
}

const itemsOf = (edition: unknown, aspect: string): readonly (readonly [string, unknown])[] => {
  const items = get(edition, join('', aspect));
  return isObject(items) ? Object.entries(items) : [];
};

function establishment(edition: unknown): readonly Finding[] {
  return itemsOf(edition, 'facts').flatMap(([fact, definition]): readonly Finding[] => {
    if (!isObject(definition)) return [];
    const inFields = fieldsWithValue(fact, definition);
    const isComputed = definition.establishedBy === 'computation';
    if (isComputed === Object.hasOwn(definition, 'value')) return inFields;
    const code = isComputed ? 'computation-without-value' : 'value-without-computation';
    return [...inFields, { code, pointer: join('/facts', fact), params: { fact } }];
  });
}

/** A field of a row is given with the row: nothing works it out. */
function fieldsWithValue(fact: string, { fields }: Readonly<Record<string, unknown>>): readonly Finding[] {
  return Object.entries(isObject(fields) ? fields : {}).flatMap(([field, definition]): readonly Finding[] =>
    isObject(definition) && Object.hasOwn(definition, 'value')
      ? [
          {
            code: 'field-with-value',
            pointer: join('/facts', fact, 'fields', field, 'value'),
            params: { field },
          },
        ]
      : [],
  );
}

interface Node {
  readonly key: string;
  readonly pointer: string;
  readonly restsOn: readonly string[];
}

function factCycles(edition: unknown): readonly Finding[] {
  const computed = itemsOf(edition, 'facts').flatMap(([key, fact]): readonly Node[] =>
    isObject(fact) && fact.value !== undefined
      ? [{ key, pointer: join('/facts', key, 'value'), restsOn: factsIn(fact.value, edition) }]
      : [],
  );
  const implied = Object.entries(IMPLYING).flatMap(([aspect, keys]) =>
    itemsOf(edition, aspect).flatMap(([item, definition]) =>
      keys.map((key): Node => {
        return { key: key(item), pointer: join('', aspect, item), restsOn: factsIn(definition, edition) };
      }),
    ),
  );
  return cyclesOf([...computed, ...implied]);
}

function tableCycles(edition: unknown): readonly Finding[] {
  return cyclesOf(
    itemsOf(edition, 'tables').map(([key, table]) => {
      return { key, pointer: join('/tables', key), restsOn: tablesIn(table) };
    }),
  );
}

function cyclesOf(nodes: readonly Node[]): readonly Finding[] {
  return inOrderOfRest(nodes).cycles.flatMap((chain): readonly Finding[] => {
    const [fact = ''] = chain;
    const node = nodes.find(({ key }) => key === fact);
    const params = { fact, chain: chain.join(' → ') };
    return node === undefined ? [] : [{ code: 'computed-cycle', pointer: node.pointer, params }];
  });
}
