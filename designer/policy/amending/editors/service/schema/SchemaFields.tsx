import { HoursField } from '../hours/HoursField.tsx';
import type { FieldsProps } from './fields-context.ts';
import { membersOf } from './model/kind.ts';
import { SchemaField } from './SchemaField.tsx';

/** The members of an object of a definition, each edited as its schema says. */
export function SchemaFields({ pointer, shape, name, each }: FieldsProps) {
  const isHours = shape.properties?.roundTheClock !== undefined;
  const fields = membersOf(shape).map(([member, of]) => (
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
  return isHours ? [<HoursField key="/" pointer={pointer} name={name} />, ...fields] : fields;
}
