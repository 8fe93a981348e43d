import { get, join, segments } from '../../../../../../engine/json/pointer.ts';
import { useEditing } from '../../../state/editing.ts';
import { RestateField } from '../../fields/RestateField.tsx';
import { MapItems } from './MapItems.tsx';
import type { EditedValue } from './SchemaField.tsx';
import './schema.css';

/** A keyed map inside an item: its own items as cards. */
export function NestedMap({ pointer, member, label, shape, each }: EditedValue) {
  const { edition, before, editable } = useEditing();
  const at = join(pointer, member);
  const isEmpty = get(edition, at) === undefined && get(before, at) === undefined;
  if (isEmpty && !editable) return null;
  return (
    <fieldset className="amend-service-nested">
      <legend className="field-label">{label}</legend>
      {segments(at).length === 2 ? <RestateField pointer={at} what={label} /> : null}
      <MapItems pointer={at} shape={shape} label={label} each={each} />
    </fieldset>
  );
}
