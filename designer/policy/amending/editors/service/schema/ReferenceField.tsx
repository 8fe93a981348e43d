import { useEditing } from '../../../state/editing.ts';
import { KeySelect } from '../../fields/KeySelect.tsx';
import { KeysField } from '../../fields/KeysField.tsx';
import { LineField } from '../../fields/SimpleFields.tsx';
import { namedBy } from './model/concepts.ts';
import type { EditedValue } from './SchemaField.tsx';

/** The key, or the keys, of something defined elsewhere, chosen by its title. */
export function ReferenceField({ label, value, shape, required, onChange }: EditedValue) {
  const { edition, words, editable } = useEditing();
  const concept = shape['x-reference'] ?? shape.items?.['x-reference'];
  const items = namedBy(concept, edition, words.facts);
  const key = typeof value === 'string' ? value : undefined;
  if (items === undefined)
    return <LineField label={label} value={key} disabled={!editable} onChange={onChange} />;
  if (shape.type === 'array')
    return (
      <KeysField
        label={label}
        value={Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []}
        items={items}
        disabled={!editable}
        onChange={(keys) => onChange(keys?.length || required ? keys : undefined)}
      />
    );
  return (
    <KeySelect
      label={label}
      value={key === '' && !required ? undefined : key}
      items={items}
      optional={!required}
      disabled={!editable}
      onChange={(chosen) => onChange(chosen ?? (required ? '' : undefined))}
    />
  );
}
