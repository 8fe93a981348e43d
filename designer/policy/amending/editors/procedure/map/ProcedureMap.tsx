import { type Connection, Controls, MiniMap, ReactFlow, type ReactFlowInstance } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import './map.css';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Graph } from '../model/graph.ts';
import { type Direction, type GraphPlace, moveIn } from '../model/move.ts';
import { drawn, laidOut, type StateNode, type StepEdge, type Words } from './flow.ts';
import { StateBox } from './StateBox.tsx';
import { StepLine } from './StepLine.tsx';

const nodeTypes = { state: StateBox };
const edgeTypes = { step: StepLine };

/** The scale at which words can still be read: a drawing that does not fit at it begins at its initial state. */
const READABLE = 0.8;
const MARGIN = 8;

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowDown: 'forward',
  ArrowUp: 'back',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
};

interface Props {
  readonly graph: Graph;
  readonly words: Words;
  readonly editable: boolean;
  /** The place looked at: a state, or any edge of a step. */
  readonly at: GraphPlace | undefined;
  readonly onSelect: (place: GraphPlace) => void;
  /** Enter: on to the fields of what is selected. */
  readonly onOpen: () => void;
  readonly onConnect: (from: string, to: string) => void;
  /** Insert: a step from the state that is selected, or a state on the step. */
  readonly onAdd: (place: GraphPlace) => void;
}

/**
 * The procedure as a drawing. It is one stop of the keyboard: arrow keys go from place to place, Enter goes on to the fields. The outline
 * beside it says the same in words.
 */
export default function ProcedureMap(props: Props) {
  const { graph, words, editable, at, onSelect, onOpen, onConnect, onAdd } = props;
  const { t } = useTranslation('amend-procedure');
  const [flow, setFlow] = useState<ReactFlowInstance<StateNode, StepEdge>>();
  const layout = useMemo(() => laidOut(graph, words), [graph, words]);
  const chosen = graph.edges.find(({ id }) => at?.kind === 'step' && id === at.id);
  const { nodes, edges } = drawn(graph, layout, words, {
    state: at?.kind === 'state' ? at.id : undefined,
    step: chosen?.transition,
  });
  const box =
    at === undefined
      ? undefined
      : at.kind === 'state'
        ? layout.nodes.get(at.id)
        : layout.edges.get(at.id)?.label;
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (flow === undefined || box === undefined || region.current === null) return;
    const { x, y } = flow.flowToScreenPosition({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const { left, right, top, bottom } = region.current.getBoundingClientRect();
    const seen = x > left + 40 && x < right - 40 && y > top + 40 && y < bottom - 40;
    if (!seen) void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: flow.getZoom() });
  }, [flow, box]);

  const begin = (instance: ReactFlowInstance<StateNode, StepEdge>) => {
    setFlow(instance);
    const initial = layout.nodes.get(graph.nodes.find((node) => node.initial)?.id ?? '');
    const width = region.current?.clientWidth ?? 0;
    const { width: whole, height } = instance.getNodesBounds(instance.getNodes());
    const fits = whole * READABLE < width && height * READABLE < (region.current?.clientHeight ?? 0);
    if (fits || initial === undefined) void instance.fitView({ maxZoom: 1 });
    else {
      const x = width / 2 - (initial.x + initial.width / 2) * READABLE;
      void instance.setViewport({ x, y: MARGIN, zoom: READABLE });
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const direction = KEYS[event.key];
    if (direction !== undefined) {
      event.preventDefault();
      const to = moveIn(graph, at, direction);
      if (to !== undefined) onSelect(to);
    } else if (event.key === 'Enter' && at !== undefined) onOpen();
    else if (event.key === 'Insert' && at !== undefined && editable) onAdd(at);
  };
  const click = ({ target }: MouseEvent) => {
    const id =
      target instanceof Element ? target.closest<HTMLElement>('[data-edge]')?.dataset.edge : undefined;
    if (id !== undefined) onSelect({ kind: 'step', id });
  };
  const connect = ({ source, target }: Connection) => onConnect(source, target);
  return (
    <div
      ref={region}
      className="amend-procedure-map"
      role="application"
      aria-label={t('map.label')}
      aria-describedby="amend-procedure-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys work here
      tabIndex={0}
      onKeyDown={press}
      onClick={click}
    >
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onInit={begin}
        fitViewOptions={{ maxZoom: 1 }}
        minZoom={0.2}
        maxZoom={1.5}
        nodesDraggable={false}
        nodesConnectable={editable}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        zoomActivationKeyCode={null}
        panActivationKeyCode={null}
        preventScrolling={false}
        zoomOnScroll={false}
        onNodeClick={(_, { id }) => onSelect({ kind: 'state', id })}
        onEdgeClick={(_, { id }) => onSelect({ kind: 'step', id })}
        onConnect={connect}
        proOptions={{ hideAttribution: true }}
        ariaLabelConfig={{
          // Its own keys are off: those of the drawing are said below.
          'node.a11yDescription.default': '',
          'node.a11yDescription.keyboardDisabled': '',
          'edge.a11yDescription.default': '',
          'controls.ariaLabel': t('map.controls'),
          'controls.zoomIn.ariaLabel': t('map.zoom-in'),
          'controls.zoomOut.ariaLabel': t('map.zoom-out'),
          'controls.fitView.ariaLabel': t('map.fit'),
          'minimap.ariaLabel': t('map.overview'),
        }}
      >
        <Controls showInteractive={false} />
        <MiniMap
          pannable
          className="amend-procedure-overview"
          nodeColor="var(--line-strong)"
          maskColor="color-mix(in srgb, var(--ground) 70%, transparent)"
        />
      </ReactFlow>
      <p id="amend-procedure-keys" className="visually-hidden">
        {t('map.keys')}
      </p>
    </div>
  );
}
