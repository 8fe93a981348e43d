import type { FactValue } from '../../../../engine/schema/scenario.ts';
import type { FieldPlace } from '../validation/places.ts';
import { orderOfItem, placeInItem } from '../validation/places.ts';
import { SimpleAnswer } from './SimpleAnswer.tsx';

interface Props {
  readonly place: FieldPlace;
  readonly rows: Extract<FactValue, readonly unknown[]>;
}

/** The items of a list, each with its own answers. */
export function AnswerList({ place, rows }: Props) {
  return (
    <ol className="answer-list">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a fixed answer have no other identity
        <li key={index}>
          {fieldsOf(place, row).map(([field, value]) => {
            const own = placeInItem(place, field);
            return (
              <div key={field}>
                <span className="muted">{own.label}:</span> <SimpleAnswer place={own} value={value} />
              </div>
            );
          })}
        </li>
      ))}
    </ol>
  );
}

type Row = Props['rows'][number];

/** A row's answers in the order in which they are asked. */
function fieldsOf(place: FieldPlace, row: Row): readonly (readonly [string, Row[string]])[] {
  const order = orderOfItem(place);
  const at = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  return Object.entries(row).sort(([a], [b]) => at(a) - at(b));
}
