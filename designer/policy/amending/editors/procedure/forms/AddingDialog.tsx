import type { Chosen } from '../model/place.ts';
import { AddState } from './AddState.tsx';
import { AddStep, type StepBegun } from './AddStep.tsx';
import { CopyStep } from './CopyStep.tsx';
import { InsertState } from './InsertState.tsx';

/** What is being added to a procedure: a state, a step, a state on a step, the copy of a step. */
export type Adding =
  | { readonly kind: 'state' }
  | { readonly kind: 'step'; readonly begun: StepBegun }
  | { readonly kind: 'insert'; readonly step: string }
  | { readonly kind: 'copy'; readonly step: string };

interface Props {
  readonly adding: Adding;
  readonly onClose: () => void;
  readonly onAdded: (chosen: Chosen) => void;
}

/** Asks what is needed for what is being added. */
export function AddingDialog({ adding, ...rest }: Props) {
  switch (adding.kind) {
    case 'state':
      return <AddState {...rest} />;
    case 'step':
      return <AddStep begun={adding.begun} {...rest} />;
    case 'insert':
      return <InsertState step={adding.step} {...rest} />;
    case 'copy':
      return <CopyStep step={adding.step} {...rest} />;
  }
}
