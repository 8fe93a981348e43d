import { useTranslation } from 'react-i18next';
import type { Words } from '../map/flow.ts';
import type { OutlineState } from '../model/find.ts';
import type { Chosen } from '../model/place.ts';
import type { Reachability } from '../model/reachability.ts';
import { StateEntry } from './StateEntry.tsx';

interface Props {
  readonly states: readonly OutlineState[];
  readonly words: Words;
  readonly chosen: Chosen | undefined;
  readonly reach: Reachability;
  readonly onSelect: (chosen: Chosen) => void;
  /** Absent where nothing can be edited. */
  readonly onAddFrom?: ((state: string) => void) | undefined;
}

/** The procedure as a list of states, each with the steps that lead on from it: the drawing in words. */
export function Outline({ states, ...rest }: Props) {
  const { t } = useTranslation('amend-procedure');
  if (states.length === 0) return <p>{t('outline.none-found')}</p>;
  return (
    <ol className="amend-procedure-outline">
      {states.map((one) => (
        <StateEntry key={one.node.id} of={one} {...rest} />
      ))}
    </ol>
  );
}
