import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type PlacedScenario, scenariosIn } from '../../../../engine/amending/add-scenario.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { useDraft, useTrials, useWorkbench } from '../state/draft.ts';
import { useEditing } from '../state/editing.ts';
import { firstDay } from './state/first-day.ts';
import { changed, emptyInput, inputOf, type TrialInput, trialOf } from './state/input.ts';

/** A trial of the service that is edited: what stands in the form, and the ways to change it. */
export interface TrialForm {
  readonly input: TrialInput;
  readonly scenarios: readonly PlacedScenario[];
  change(change: Partial<TrialInput>): void;
  open(scenario: PlacedScenario): void;
  clear(): void;
}

/** Assesses what stands in the form for as long as it is shown. */
export function useTrial(): TrialForm {
  const { trials } = useDraft();
  const { service, edition, words, definition } = useEditing();
  const documents = useWorkbench((workbench) => workbench.documents);
  const kept = useTrials(({ inputs }) => inputs[service]);
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('scenario');
  const scenarios = useMemo(() => inTheirOrder(scenariosIn(documents, service)), [documents, service]);
  const day = firstDay(definition);
  const input = kept ?? emptyInput(edition, day);
  const set = (next: TrialInput) => trials.getState().setInput(service, next);

  // A link leads to a scenario: it is opened once, and the address forgets it.
  const linked = wanted === null ? undefined : scenarios.find(({ id }) => id === wanted);
  useEffect(() => {
    if (linked === undefined) return;
    trials.getState().setInput(service, inputOf(linked.id, linked.scenario));
    setSearch(withoutScenario, { replace: true, preventScrollReset: true });
  }, [trials, service, linked, setSearch]);

  const trial = trialOf(service, input, words);
  // Every edit makes new words; only a case that is another one is sent again.
  const key = JSON.stringify(trial);
  useEffect(() => {
    trials.getState().assess(key === undefined ? undefined : JSON.parse(key));
  }, [trials, key]);
  useEffect(() => () => trials.getState().assess(undefined), [trials]);
  return {
    input,
    scenarios,
    change: (change) => set(changed(input, change)),
    open: ({ id, scenario }) => set(inputOf(id, scenario)),
    clear: () => set(emptyInput(edition, day)),
  };
}

function inTheirOrder(scenarios: readonly PlacedScenario[]): readonly PlacedScenario[] {
  const byId = Object.fromEntries(scenarios.map((one) => [one.id, { ...one, order: one.scenario.order }]));
  return inOrder(byId).map(([, { order: _, ...one }]) => one);
}

function withoutScenario(before: URLSearchParams): URLSearchParams {
  const after = new URLSearchParams(before);
  after.delete('scenario');
  return after;
}
