import type { ReactNode } from 'react';
import { isOwnWords } from '../../../../../engine/amending/texts/own-words.ts';
import { get, join } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { useEditing } from '../../state/editing.ts';
import { TextFields } from './TextFields.tsx';
import { useMember } from './useMember.ts';

interface Props {
  /** Of the item in the edition. */
  readonly pointer: string;
  readonly member: string;
  /** The item's name. */
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly lines?: number;
  readonly hint?: ReactNode;
}

/** A text of an item of the edition, in the library's languages. */
export function TextMember({ pointer, member, name, label, ...rest }: Props) {
  const { edition, before, editable } = useEditing();
  const set = useMember(pointer, name);
  const at = join(pointer, member);
  return (
    <TextFields
      ours={isOwnWords(at)}
      {...rest}
      label={label}
      value={textAt(edition, at)}
      before={textAt(before, at)}
      disabled={!editable}
      onChange={(text) => set(member, text, label)}
    />
  );
}

/** Also a text of which nothing is written yet. */
function textAt(document: unknown, pointer: string): Text | undefined {
  const value = get(document, pointer);
  return isLikeText(value) ? value : undefined;
}

const isLikeText = (value: unknown): value is Text => isObject(value);
