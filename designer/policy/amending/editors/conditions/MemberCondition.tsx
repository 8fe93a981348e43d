import { join } from '../../../../../engine/json/pointer.ts';
import type { Condition } from '../../../../../engine/schema/condition.ts';
import { useEditing } from '../../state/editing.ts';
import { useMember } from '../fields/useMember.ts';
import { ConditionField } from './ConditionField.tsx';
import type { Said } from './context.ts';

interface Props {
  /** Of the item in the edition. */
  readonly pointer: string;
  readonly name: string;
  readonly label: string;
  readonly value: Condition;
  /** The list of whose rows it is asked. */
  readonly list?: string | undefined;
  /** What the item says: whether it is so may be for an officer to establish. */
  readonly said?: Said | undefined;
}

/** The condition of an item of the edition: its member `when`. */
export function MemberCondition({ pointer, name, label, value, list, said }: Props) {
  const { words, edition } = useEditing();
  const set = useMember(pointer, name);
  return (
    <ConditionField
      label={label}
      value={value}
      onChange={(condition) => set('when', condition, label)}
      facts={words.facts}
      conditions={edition.conditions ?? NONE}
      pointer={join(pointer, 'when')}
      list={list}
      said={said}
    />
  );
}

const NONE = {};
