import type { Shape } from '../../../../../../engine/library/shape/shape.ts';
import { membersOf } from './model/kind.ts';
import { SchemaField } from './SchemaField.tsx';

interface Props {
  /** Of the object in the edition. */
  readonly pointer: string;
  readonly shape: Shape;
  /** What the item is called that it belongs to. */
  readonly name: string;
  /** The list of whose rows the item is asked. */
  readonly each?: string | undefined;
}

/** The members of an object of a definition, each edited as its schema says. */
export function SchemaFields({ pointer, shape, name, each }: Props) {
  return membersOf(shape).map(([member, of]) => (
    <SchemaField
      key={member}
      pointer={pointer}
      member={member}
      shape={of}
      name={name}
      required={shape.required?.includes(member) ?? false}
      each={each}
    />
  ));
}
