import type { FactValue } from '../../../../engine/schema/scenario.ts';
import type { FieldPlace } from '../validation/places.ts';
import { placeInItem } from '../validation/places.ts';
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
          {Object.entries(row).map(([field, value]) => {
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
