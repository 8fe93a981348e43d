import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../state/editing.ts';
import { Drawing } from './Drawing.tsx';
import { AddState } from './forms/AddState.tsx';
import { AddStep, type StepBegun } from './forms/AddStep.tsx';
import { EventsSection } from './lists/EventsSection.tsx';
import { RolesSection } from './lists/RolesSection.tsx';
import { found, outlineOf } from './model/find.ts';
import { graphOf } from './model/graph.ts';
import { type Chosen, chosenAt, pointerOf } from './model/place.ts';
import { reachability } from './model/reachability.ts';
import { Outline } from './outline/Outline.tsx';
import { ChosenPanel } from './panel/ChosenPanel.tsx';
import './procedure.css';
import { Tools } from './Tools.tsx';
import { useGraphWords } from './useNames.ts';

type Adding = { readonly kind: 'state' } | { readonly kind: 'step'; readonly begun: StepBegun };

/** The procedure as a drawing and as an outline of states and steps; what is chosen in either is edited in a panel beside them. */
export default function ProcedureEditor() {
  const { t } = useTranslation('amend-procedure');
  const { edition, before, editable, selected, select } = useEditing();
  const words = useGraphWords();
  const graph = useMemo(
    () => graphOf(edition.workflow, before.workflow),
    [edition.workflow, before.workflow],
  );
  const reach = useMemo(() => reachability(edition), [edition]);
  const [query, setQuery] = useState('');
  const [adding, setAdding] = useState<Adding>();
  const heading = useRef<HTMLHeadingElement>(null);
  const outline = useRef<HTMLElement>(null);
  const chosen = chosenAt(selected);
  const states = useMemo(() => found(outlineOf(graph), query, words), [graph, query, words]);

  const open = (next: Chosen) => {
    select(pointerOf(next));
    // The panel is in the page a frame later.
    requestAnimationFrame(() => requestAnimationFrame(() => heading.current?.focus()));
  };
  const close = () => {
    const place = chosen && outline.current?.querySelector<HTMLElement>('[aria-current]');
    select(undefined);
    (place ?? outline.current)?.focus();
  };
  const add = (begun: StepBegun) => setAdding({ kind: 'step', begun });
  const added = (next: Chosen) => {
    setAdding(undefined);
    open(next);
  };
  return (
    <div className="amend-procedure">
      <p className="hint">{t('about')}</p>
      <Tools
        query={query}
        onQuery={setQuery}
        states={states}
        editable={editable}
        onAddState={() => setAdding({ kind: 'state' })}
        onAddStep={() => add({})}
      />
      <div className="amend-procedure-work" data-open={chosen === undefined ? undefined : true}>
        <Drawing
          graph={graph}
          words={words}
          chosen={chosen}
          editable={editable}
          onSelect={(next) => select(pointerOf(next))}
          onOpen={() => heading.current?.focus()}
          onConnect={(from, to) => add({ from, to })}
        />
        {chosen === undefined ? null : (
          <ChosenPanel
            chosen={chosen}
            heading={heading}
            onSelect={open}
            onClose={close}
            onDeleted={() => {
              if (pointerIn(before, chosen)) heading.current?.focus();
              else close();
            }}
          />
        )}
        <section ref={outline} tabIndex={-1} aria-labelledby="amend-procedure-outline">
          <h3 id="amend-procedure-outline">{t('outline.title')}</h3>
          <Outline
            states={states}
            words={words}
            chosen={chosen}
            reach={reach}
            onSelect={open}
            onAddFrom={editable ? (from) => add({ from }) : undefined}
          />
        </section>
      </div>
      <EventsSection />
      <RolesSection />
      {adding?.kind === 'state' ? <AddState onClose={() => setAdding(undefined)} onAdded={added} /> : null}
      {adding?.kind === 'step' ? (
        <AddStep begun={adding.begun} onClose={() => setAdding(undefined)} onAdded={added} />
      ) : null}
    </div>
  );
}

/** Whether what is chosen stays on the page when it is deleted: as removed, to be put back. */
const pointerIn = ({ workflow }: ReturnType<typeof useEditing>['before'], { kind, key }: Chosen): boolean =>
  Object.hasOwn(kind === 'state' ? workflow.states : workflow.transitions, key);
