import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { Button } from '../../../../../look/Button.tsx';
import { useEditing } from '../../../state/editing.ts';
import { CitationField } from '../../fields/CitationField.tsx';
import { CheckboxField } from '../../fields/SimpleFields.tsx';
import { TextMember } from '../../fields/TextMember.tsx';
import { useMember } from '../../fields/useMember.ts';
import type { State } from '../model/graph.ts';
import type { Chosen } from '../model/place.ts';
import { useKeyNames } from '../useNames.ts';

interface Props {
  readonly id: string;
  readonly state: State;
  readonly name: string;
  readonly onSelect: (chosen: Chosen) => void;
}

/** The fields of a state, and the steps into it and out of it. */
export function StateFields({ id, state, name, onSelect }: Props) {
  const { t } = useTranslation('amend-procedure');
  const { edition, edit, editable } = useEditing();
  const pointer = `/workflow/states/${id}`;
  const set = useMember(pointer, name);
  const { transitions, initial } = edition.workflow;
  const steps = inOrder(transitions);
  return (
    <>
      <TextMember pointer={pointer} member="title" name={name} label={t('state.title')} required />
      <TextMember
        pointer={pointer}
        member="applicantText"
        name={name}
        label={t('state.applicant-text')}
        lines={2}
      />
      <CheckboxField
        label={t('state.is-final')}
        value={state.final ?? false}
        disabled={!editable}
        onChange={(final) => set('final', final || undefined, t('state.is-final'))}
      />
      {id === initial ? (
        <p>{t('state.is-initial')}</p>
      ) : editable ? (
        <div>
          <Button kind="quiet" onClick={() => edit('/workflow/initial', id, t('label.initial', { name }))}>
            {t('state.make-initial')}
          </Button>
        </div>
      ) : null}
      <CitationField
        value={state.citation}
        onChange={(citation) => set('citation', citation, t('state.citation'))}
      />
      <Steps
        title={t('state.steps-in')}
        steps={steps.filter(([, { to }]) => to === id)}
        onSelect={onSelect}
      />
      <Steps
        title={t('state.steps-out')}
        steps={steps.filter(([, { from }]) => from.includes(id))}
        onSelect={onSelect}
      />
    </>
  );
}

interface StepsProps {
  readonly title: string;
  readonly steps: readonly (readonly [string, unknown])[];
  readonly onSelect: (chosen: Chosen) => void;
}

function Steps({ title, steps, onSelect }: StepsProps) {
  const { transitions } = useEditing().edition.workflow;
  const nameOf = useKeyNames();
  if (steps.length === 0) return null;
  return (
    <div>
      <p className="field-label">{title}</p>
      <ul className="amend-procedure-outline-steps">
        {steps.map(([key]) => (
          <li key={key}>
            <button
              type="button"
              className="amend-procedure-place"
              onClick={() => onSelect({ kind: 'step', key })}
            >
              <span className="amend-procedure-place-name">{nameOf(transitions, key)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
