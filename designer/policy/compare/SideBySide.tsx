import type { Change } from '../../../engine/diff/types.ts';
import { useValueWords } from '../words/useValueWords.ts';
import type { Sides } from './AspectChanges.tsx';
import { rowsOf } from './rows.ts';
import { SidesTable } from './SidesTable.tsx';

interface Props {
  readonly change: Change;
  readonly sides: Sides;
}

/** What stood before a change and what stands after, property by property. */
export function SideBySide({ change, sides }: Props) {
  const before = useValueWords(sides.before);
  const after = useValueWords(sides.after);
  const rows = rowsOf(change.pointer, change.before, change.after);
  return <SidesTable caption={change.pointer} rows={rows} before={before} after={after} />;
}
