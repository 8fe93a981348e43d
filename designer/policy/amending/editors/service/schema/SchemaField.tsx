import { get, join } from '../../../../../../engine/json/pointer.ts';
import type { Shape } from '../../../../../../engine/library/shape/shape.ts';
import { useEditing } from '../../../state/editing.ts';
import { TextMember } from '../../fields/TextMember.tsx';
import { useMember } from '../../fields/useMember.ts';
import { fieldKind } from './model/kind.ts';
import { NestedMap } from './NestedMap.tsx';
import { NestedObject } from './NestedObject.tsx';
import { RuleField } from './RuleField.tsx';
import { useMemberWord } from './useMemberWord.ts';
import { ValueField } from './ValueField.tsx';

export interface SchemaFieldProps {
  /** Of the object in the edition that the member belongs to. */
  readonly pointer: string;
  readonly member: string;
  readonly shape: Shape;
  readonly name: string;
  readonly required: boolean;
  readonly each?: string | undefined;
}

/** What a field edits, and how it hands on a change. */
export interface EditedValue extends SchemaFieldProps {
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** A member of a definition, edited as its schema says. */
export function SchemaField(props: SchemaFieldProps) {
  const { pointer, member, shape, name, required } = props;
  const { edition } = useEditing();
  const set = useMember(pointer, name);
  const label = useMemberWord()(member);
  const edited: EditedValue = {
    ...props,
    label,
    value: get(edition, join(pointer, member)),
    onChange: (value) => set(member, value, label),
  };
  switch (fieldKind(shape)) {
    case 'text':
      return <TextMember pointer={pointer} member={member} name={name} label={label} required={required} />;
    case 'condition':
    case 'expression':
    case 'citation':
      return <RuleField {...edited} />;
    case 'map':
      return <NestedMap {...edited} />;
    case 'object':
      return <NestedObject {...edited} />;
    default:
      return <ValueField {...edited} />;
  }
}
