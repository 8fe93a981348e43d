import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FactInput } from '../../../../../desk/facts/FactInput.tsx';
import { Field } from '../../../../../look/Field.tsx';
import { shownValue } from '../../../../../portal/check/answers.ts';
import { useEditing } from '../../../state/editing.ts';
import type { Trial } from './useTrial.ts';

/** The facts of a trial and its day; any may be left open. */
export function TrialFields({ trial }: { readonly trial: Trial }) {
  const { t } = useTranslation('amend-amounts');
  const { words } = useEditing();
  const id = useId();
  return (
    <div className="tables-tried">
      <Field id={`${id}-day`} label={t('trial.day')}>
        <input
          id={`${id}-day`}
          className="input input-medium"
          type="date"
          value={trial.day}
          onChange={({ target }) => trial.setDay(target.value)}
        />
      </Field>
      {trial.asked.map((fact) => {
        const definition = words.facts[fact];
        return definition === undefined ? null : (
          <FactInput
            key={fact}
            id={`${id}-${fact}`}
            fact={definition}
            codelists={words.codelists}
            value={shownValue(definition, trial.raw[fact])}
            required={false}
            onChange={(value) => trial.change(fact, value)}
          />
        );
      })}
    </div>
  );
}
