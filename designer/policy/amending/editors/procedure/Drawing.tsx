import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Live } from '../../../../look/Live.tsx';
import type { Words } from './map/flow.ts';
import type { Graph } from './model/graph.ts';
import type { GraphPlace } from './model/move.ts';
import { type Chosen, chosenOf, placeOf } from './model/place.ts';
import { useWide } from './useWide.ts';

const ProcedureMap = lazy(() => import('./map/ProcedureMap.tsx'));

interface Props {
  readonly graph: Graph;
  readonly words: Words;
  readonly chosen: Chosen | undefined;
  readonly editable: boolean;
  readonly onSelect: (chosen: Chosen) => void;
  readonly onOpen: () => void;
  readonly onConnect: (from: string, to: string) => void;
  /** Something is to be added at a state or on a step. */
  readonly onAdd: (at: Chosen) => void;
}

/** The drawing where there is room for it; what the arrow keys come to is said aloud. */
export function Drawing({ graph, words, chosen, onSelect, onAdd, ...rest }: Props) {
  const { t } = useTranslation('amend-procedure');
  const wide = useWide();
  // The address follows what is chosen a moment later: keys that are pressed quickly go on from here.
  const [at, setAt] = useState(() => placeOf(graph, chosen, undefined));
  const [seen, setSeen] = useState(chosen);
  const [moved, setMoved] = useState(false);
  if (chosen?.key !== seen?.key || chosen?.kind !== seen?.kind) {
    setSeen(chosen);
    setAt(placeOf(graph, chosen, at));
  }
  if (!wide) return null;
  const look = (place: GraphPlace) => {
    setAt(place);
    setMoved(true);
    const next = chosenOf(graph, place);
    if (next !== undefined) onSelect(next);
  };
  const addAt = (place: GraphPlace) => {
    const target = chosenOf(graph, place);
    if (target !== undefined) onAdd(target);
  };
  return (
    <div>
      <Suspense fallback={<p className="amend-procedure-loading">{t('loading-map')}</p>}>
        <ProcedureMap graph={graph} words={words} at={at} onSelect={look} onAdd={addAt} {...rest} />
      </Suspense>
      <div className="visually-hidden">
        <Live>{moved ? said(graph, words, at, t) : null}</Live>
      </div>
    </div>
  );
}

function said(
  { nodes, edges }: Graph,
  words: Words,
  at: GraphPlace | undefined,
  t: ReturnType<typeof useTranslation<'amend-procedure'>>['t'],
): string | null {
  const stateNamed = (key: string) => {
    const node = nodes.find(({ id }) => id === key);
    return node === undefined ? key : words.state(node);
  };
  if (at?.kind === 'state') return t('map.chosen-state', { name: stateNamed(at.id) });
  const edge = edges.find(({ id }) => id === at?.id);
  if (edge === undefined) return null;
  const { from, to } = edge;
  return t('map.chosen-step', { name: words.step(edge), from: stateNamed(from), to: stateNamed(to) });
}
