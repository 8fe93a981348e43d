import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../state/editing.ts';
import { Drawing } from './Drawing.tsx';
import { type Adding, AddingDialog } from './forms/AddingDialog.tsx';
import type { StepBegun } from './forms/AddStep.tsx';
import { EventsSection } from './lists/EventsSection.tsx';
import { RolesSection } from './lists/RolesSection.tsx';
import { found, outlineOf } from './model/find.ts';
import { graphOf } from './model/graph.ts';
import { type Chosen, chosenAt, pointerOf } from './model/place.ts';
import { reachability } from './model/reachability.ts';
import { Outline } from './outline/Outline.tsx';
import { ChosenPanel } from './panel/ChosenPanel.tsx';
import './procedure.css';
import { RecordsSection } from './records/RecordsSection.tsx';
import { Tools } from './Tools.tsx';
import { useGraphWords } from './useNames.ts';

const OUTLINE = '';

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
  const listed = useMemo(() => found(outlineOf(graph), query, words), [graph, query, words]);

  // Where the focus goes once the address has followed and no dialog is open: to a panel, or back to the outline.
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined || adding !== undefined) return;
    const at = chosen === undefined ? OUTLINE : pointerOf(chosen);
    if (wanted.current !== at) return;
    wanted.current = undefined;
    (chosen === undefined ? outline : heading).current?.focus();
  });
  const open = (next: Chosen) => {
    wanted.current = pointerOf(next);
    select(pointerOf(next));
  };
  const close = () => {
    outline.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    select(undefined);
  };
  const deleted = (gone: Chosen) => {
    // What was there before this part stays on the page as removed, to be put back.
    const { states, transitions } = before.workflow;
    const stays = Object.hasOwn(gone.kind === 'state' ? states : transitions, gone.key);
    wanted.current = stays ? pointerOf(gone) : OUTLINE;
    if (!stays) select(undefined);
  };
  const add = (begun: StepBegun) => setAdding({ kind: 'step', begun });
  const added = (next: Chosen) => {
    setAdding(undefined);
    open(next);
  };
  return (
    <div className="amend-procedure">
      <h2>{t('title')}</h2>
      <p className="hint">{t('about')}</p>
      <Tools
        query={query}
        onQuery={setQuery}
        states={listed}
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
          onAdd={({ kind, key }) =>
            kind === 'state' ? add({ from: key }) : setAdding({ kind: 'insert', step: key })
          }
        />
        {chosen === undefined ? null : (
          <ChosenPanel
            chosen={chosen}
            heading={heading}
            onSelect={open}
            onClose={close}
            onDeleted={() => deleted(chosen)}
            onAdd={setAdding}
          />
        )}
        <section ref={outline} tabIndex={-1} aria-labelledby="amend-procedure-outline">
          <h3 id="amend-procedure-outline">{t('outline.title')}</h3>
          <Outline
            states={listed}
            words={words}
            chosen={chosen}
            reach={reach}
            onSelect={open}
            onAddFrom={editable ? (from) => add({ from }) : undefined}
          />
        </section>
      </div>
      <RecordsSection />
      <EventsSection />
      <RolesSection />
      {adding === undefined ? null : (
        <AddingDialog adding={adding} onClose={() => setAdding(undefined)} onAdded={added} />
      )}
    </div>
  );
}
