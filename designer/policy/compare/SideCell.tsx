import { useTranslation } from 'react-i18next';
import type { WordRun } from '../words/word-diff.ts';

interface Props {
  readonly side: 'before' | 'after';
  readonly label: string;
  readonly runs: readonly WordRun[];
  /** The other side has nothing: no word needs a mark of its own. */
  readonly whole: boolean;
}

/** One side of a property; the words that the other side does not have are marked. */
export function SideCell({ side, label, runs, whole }: Props) {
  const { t } = useTranslation('policy');
  const shown = runs.filter((run) => run.kind !== (side === 'before' ? 'added' : 'removed'));
  const Marked = side === 'before' ? 'del' : 'ins';
  return (
    <td data-label={label} className="lines">
      {shown.length === 0 ? <span className="hint">{t('compare.nothing')}</span> : null}
      {shown.map((run, index) =>
        run.kind === 'same' || whole ? (
          run.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of a fixed text have no other identity
          <Marked key={index}>{run.text}</Marked>
        ),
      )}
    </td>
  );
}
