import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { EditingContext, useEditing } from '../../state/editing.ts';

interface Props {
  readonly when: boolean;
  readonly children: ReactNode;
}

/** Whether the draft can be edited around what is frozen. */
const Editable = createContext<boolean | undefined>(undefined);

/** What is published is shown and does not change: the fields inside only tell it. */
export function Frozen({ when, children }: Props) {
  const editing = useEditing();
  const around = useContext(Editable) ?? editing.editable;
  const frozen = useMemo(() => (when ? { ...editing, editable: false } : editing), [editing, when]);
  return (
    <Editable value={around}>
      <EditingContext value={frozen}>{children}</EditingContext>
    </Editable>
  );
}

/** Inside something frozen, what may still be changed or added to it. */
export function Thawed({ when = true, children }: Partial<Pick<Props, 'when'>> & Pick<Props, 'children'>) {
  const editing = useEditing();
  const around = useContext(Editable) ?? editing.editable;
  const thawed = useMemo(() => (when ? { ...editing, editable: around } : editing), [editing, around, when]);
  return <EditingContext value={thawed}>{children}</EditingContext>;
}
