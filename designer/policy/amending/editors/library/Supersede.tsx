import { join, segments } from '../../../../../engine/json/pointer.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { type Superseding, supersedingEntry } from './model/supersede.ts';

interface Props<E> {
  /** Of the entry that another one takes the place of. */
  readonly pointer: string;
  readonly entries: Readonly<Record<string, E>>;
  /** What the new entry's key adds to the old one's. */
  readonly word: string;
  readonly label: string;
  /** For the history. */
  readonly said: string;
  /** What it says otherwise from the start. */
  readonly change?: (entry: E) => E;
}

/** Puts an entry in the place of a published one, and opens it. What was published stays. */
export function Supersede<E extends Superseding>({ pointer, entries, word, label, said, change }: Props<E>) {
  const { edit, citation, select } = useEditing();
  const path = segments(pointer);
  const supersede = () => {
    const made = supersedingEntry(entries, path.at(-1) ?? '', word, citation);
    if (made === undefined) return;
    const [key, entry] = made;
    const at = join('', ...path.slice(0, -1), key);
    edit(at, change === undefined ? entry : change(entry), said);
    select(at);
  };
  return <Button onClick={supersede}>{label}</Button>;
}
