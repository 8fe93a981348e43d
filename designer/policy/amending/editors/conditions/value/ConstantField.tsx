import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SimpleFact } from '../../../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { describeValue } from '../../../../../../engine/text/value.ts';
import { DateInput } from '../../../../../look/inputs/DateInput.tsx';
import { useBuffered } from '../../fields/useBuffered.ts';
import { Combo } from '../Combo.tsx';
import { useCondition } from '../context.ts';
import { oneGroup } from '../groups.ts';
import { Choice } from './Choice.tsx';
import { NumberField } from './NumberField.tsx';

type Constant = boolean | number | string;

interface Props {
  readonly fact: SimpleFact | undefined;
  readonly label: string;
  readonly value: Constant | undefined;
  readonly onChange: (value: Constant) => void;
}

/** A constant in the control of its fact's kind. */
export function ConstantField({ fact, label, value, onChange }: Props) {
  const { t } = useTranslation('amend-conditions');
  const { words, language } = useCondition();
  const id = useId();
  switch (fact?.kind) {
    case undefined:
    case 'boolean': {
      const answers = [true, false].map((one) => ({
        id: String(one),
        title: describeValue(fact, one, words, language),
      }));
      return (
        <Choice
          label={label}
          value={String(value)}
          options={answers}
          onChange={(one) => onChange(one === 'true')}
        />
      );
    }
    case 'choice': {
      const options = inOrder(fact.options).map(([key, { title }]) => ({
        id: key,
        title: wording(title, language),
      }));
      return <Choice label={label} value={String(value ?? '')} options={options} onChange={onChange} />;
    }
    case 'code': {
      const codes = inOrder(words.codelists[fact.codelist]?.entries ?? {});
      const groups = oneGroup(t('pick.codes'), codes, language);
      return <Combo label={label} groups={groups} value={String(value ?? '')} onChange={onChange} />;
    }
    case 'date':
      return (
        <fieldset className="conditions-date">
          <legend className="conditions-label">{label}</legend>
          <DateInput id={id} value={String(value ?? '')} onChange={(typed) => onChange(typed ?? '')} />
        </fieldset>
      );
    case 'integer':
    case 'decimal':
    case 'money':
      return <NumberField fact={fact} label={label} value={value} onChange={onChange} />;
    case 'text':
      return <TextLine label={label} value={String(value ?? '')} onChange={onChange} />;
    default:
      return fact satisfies never;
  }
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function TextLine({ label, value, onChange }: LineProps) {
  const line = useBuffered(value, onChange);
  return (
    <label className="conditions-control">
      <span className="conditions-label">{label}</span>
      <input
        className="input"
        value={line.value}
        onChange={(event) => line.type(event.target.value)}
        onBlur={line.flush}
      />
    </label>
  );
}
