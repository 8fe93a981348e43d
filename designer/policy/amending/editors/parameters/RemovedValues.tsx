import { get, join } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import type { Parameter } from '../../../../../engine/schema/parameter.ts';
import { useEditing } from '../../state/editing.ts';
import { ItemCard } from '../fields/ItemCard.tsx';
import { useUnit } from './useUnit.ts';

interface Props {
  /** Of the values. */
  readonly map: string;
  readonly parameter: Parameter;
}

/** The values that the draft takes away, to be put back. */
export function RemovedValues({ map, parameter }: Props) {
  const { before } = useEditing();
  const say = useUnit(parameter.unit);
  const values = get(before, map);
  const removed = Object.entries(isObject(values) ? values : {}).filter(
    ([key]) => !Object.hasOwn(parameter.values, key),
  );
  if (removed.length === 0) return null;
  return (
    <ul className="amend-fields-items">
      {removed.map(([key, value]) => (
        <ItemCard
          key={key}
          pointer={join(map, key)}
          title={undefined}
          tags={isObject(value) && typeof value.value === 'string' ? say(value.value) : null}
        >
          {null}
        </ItemCard>
      ))}
    </ul>
  );
}
