import type { ScenarioCase } from '../../../../../engine/scenario/types.ts';
import { useDraft } from '../../state/draft.ts';
import { useEditing } from '../../state/editing.ts';
import { inputOfCase } from '../state/input.ts';
import { focusOnSimulator } from './focus.ts';

/** Puts a case into the simulator, and goes there. */
export function useSimulator(): (given: ScenarioCase) => void {
  const { trials } = useDraft();
  const { service } = useEditing();
  return (given) => {
    trials.getState().setInput(service, inputOfCase(given));
    focusOnSimulator();
  };
}
