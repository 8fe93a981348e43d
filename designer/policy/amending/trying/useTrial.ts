import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type PlacedScenario, scenariosIn } from '../../../../engine/amending/add-scenario.ts';
import { parseDate } from '../../../../engine/calendar/date.ts';
import { factsOf } from '../../../../engine/facts/of.ts';
import type { Tried } from '../../../../engine/scenario/try.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import type { RuleWords } from '../../../look/rules/words.ts';
import { useDraft, useTrials, useWorkbench } from '../state/draft.ts';
import { useEditing } from '../state/editing.ts';
import type { TrialResult } from '../worker/messages.ts';
import { firstDay } from './state/first-day.ts';
import { changed, emptyInput, inputOf, type TrialInput, trialOf } from './state/input.ts';

/** A trial of the service that is edited: what stands in the form, and the ways to change it. */
export interface TrialForm {
  readonly input: TrialInput;
  readonly scenarios: readonly PlacedScenario[];
  /** With the facts of all editions that the case is assessed by. */
  readonly words: RuleWords;
  change(change: Partial<TrialInput>): void;
  open(scenario: PlacedScenario): void;
  clear(): void;
}

/** Assesses what stands in the form for as long as it is shown. */
export function useTrial(): TrialForm {
  const { trials } = useDraft();
  const { service, edition, words: edited, definition } = useEditing();
  const result = useTrials((state) => state.result);
  const words = useMemo(() => ({ ...edited, facts: allFacts(edited, result) }), [edited, result]);
  const documents = useWorkbench((workbench) => workbench.documents);
  const kept = useTrials(({ inputs }) => inputs[service]);
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('scenario');
  const wantedDay = parseDate(search.get('day') ?? '');
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

  // Or to a day, on which the case that stands in the form is tried.
  useEffect(() => {
    if (wantedDay === undefined) return;
    const { inputs, setInput } = trials.getState();
    setInput(
      service,
      changed(inputs[service] ?? emptyInput(edition, wantedDay), { at: wantedDay, submittedOn: '' }),
    );
    setSearch(withoutDay, { replace: true, preventScrollReset: true });
  }, [trials, service, edition, wantedDay, setSearch]);

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
    words,
    change: (change) => set(changed(input, change)),
    open: ({ id, scenario }) => set(inputOf(id, scenario)),
    clear: () => set(emptyInput(edition, day)),
  };
}

function inTheirOrder(scenarios: readonly PlacedScenario[]): readonly PlacedScenario[] {
  const byId = Object.fromEntries(scenarios.map((one) => [one.id, { ...one, order: one.scenario.order }]));
  return inOrder(byId).map(([, { order: _, ...one }]) => one);
}

/** The facts that can be stated: those of the edited edition, and those of the editions by which the case was assessed. */
function allFacts(edited: RuleWords, result: TrialResult | undefined): RuleWords['facts'] {
  const of = (tried: Tried | undefined) => (tried?.ok ? factsOf(tried.edition) : {});
  return { ...of(result?.before), ...of(result?.after), ...edited.facts };
}

const without = (name: string) => (before: URLSearchParams) => {
  const after = new URLSearchParams(before);
  after.delete(name);
  return after;
};
const withoutScenario = without('scenario');
const withoutDay = without('day');
