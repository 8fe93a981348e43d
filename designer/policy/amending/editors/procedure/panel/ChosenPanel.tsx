import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { own } from '../../../../../../engine/json/own.ts';
import { useEditing } from '../../../state/editing.ts';
import type { Adding } from '../forms/AddingDialog.tsx';
import type { Chosen } from '../model/place.ts';
import { useKeyNames } from '../useNames.ts';
import { Panel } from './Panel.tsx';
import { StateFields } from './StateFields.tsx';
import { StepFields } from './StepFields.tsx';

interface Props {
  readonly chosen: Chosen;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onSelect: (chosen: Chosen) => void;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
  readonly onAdd: (adding: Adding) => void;
}

/** The side panel of what is chosen; nothing where it is in neither edition. */
export function ChosenPanel({ chosen, onSelect, ...rest }: Props) {
  const { t } = useTranslation('amend-procedure');
  const { edition, before } = useEditing();
  const nameOf = useKeyNames();
  const { kind, key } = chosen;
  const [was, is] = [before.workflow, edition.workflow];
  const name = nameOf(
    kind === 'state' ? { ...was.states, ...is.states } : { ...was.transitions, ...is.transitions },
    key,
  );
  const state = kind === 'state' ? own(edition.workflow.states, key) : undefined;
  const step = kind === 'step' ? own(edition.workflow.transitions, key) : undefined;
  const known = kind === 'state' ? own(was.states, key) : own(was.transitions, key);
  const isKnown = known !== undefined || state !== undefined || step !== undefined;
  return (
    <Panel key={`${kind}/${key}`} chosen={chosen} name={name} {...rest}>
      {state === undefined ? null : <StateFields id={key} state={state} name={name} onSelect={onSelect} />}
      {step === undefined ? null : <StepFields id={key} step={step} name={name} />}
      {isKnown ? null : <p>{t('state.missing', { key })}</p>}
    </Panel>
  );
}
