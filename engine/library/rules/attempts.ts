import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { missing } from '../references/reference.ts';
import type { Finding } from '../shape/shape.ts';
import { rawItems } from './items.ts';
import { lengthInDays } from './lengths.ts';

/** Attempts are told by an event or by the dates of a list, one of both, and something limits them, in lengths that a calendar counts. */
export function attemptsFindings(edition: unknown): readonly Finding[] {
  return rawItems(edition, 'attempts').flatMap(({ id, pointer, item }) => [
    ...('event' in item === 'list' in item
      ? [{ code: 'attempts-of-one-kind', pointer, params: { attempts: id } } as const]
      : []),
    ...(['maximum', 'within', 'waits'].some((rule) => rule in item)
      ? []
      : [{ code: 'attempts-without-limit', pointer, params: { attempts: id } } as const]),
    ...dateField(edition, join(pointer, 'list')),
    ...lengthInDays(edition, join(pointer, 'within', 'length')),
    ...Object.keys(isObject(item.waits) ? item.waits : {}).flatMap((wait) =>
      lengthInDays(edition, join(pointer, 'waits', wait, 'length')),
    ),
  ]);
}

/** The fact is a list, and the field one of its dates. */
function dateField(edition: unknown, pointer: string): readonly Finding[] {
  const [name, field] = [get(edition, join(pointer, 'fact')), get(edition, join(pointer, 'field'))];
  if (typeof name !== 'string' || typeof field !== 'string') return [];
  const fact = get(edition, join('/facts', name));
  if (!isObject(fact)) return [];
  if (fact.kind !== 'list') {
    const params = { fact: name, kind: String(fact.kind), expected: 'list' };
    return [{ code: 'fact-of-wrong-kind', pointer: join(pointer, 'fact'), params }];
  }
  const fields = isObject(fact.fields) ? fact.fields : {};
  if (!Object.hasOwn(fields, field)) {
    return [missing('unknown-row-field', field, Object.keys(fields), join(pointer, 'field'))];
  }
  const kind = get(fields, join('', field, 'kind'));
  if (kind === 'date') return [];
  const params = { fact: field, kind: String(kind), expected: 'date' };
  return [{ code: 'fact-of-wrong-kind', pointer: join(pointer, 'field'), params }];
}
