import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SimpleFact } from '../../../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { describeValue } from '../../../../../../engine/text/value.ts';
import { DateInput } from '../../../../../look/inputs/DateInput.tsx';
import { Combo } from '../Combo.tsx';
import { useCondition } from '../context.ts';
import { oneGroup } from '../groups.ts';
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
      return (
        <label className="conditions-control">
          <span className="conditions-label">{label}</span>
          <input
            className="input"
            value={String(value ?? '')}
            onChange={(event) => onChange(event.target.value)}
          />
        </label>
      );
    default:
      return fact satisfies never;
  }
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (id: string) => void;
}

/** One of a few; what is not among them stays, as it is. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const isKnown = options.some(({ id }) => id === value);
  return (
    <label className="conditions-control">
      <span className="conditions-label">{label}</span>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {isKnown ? null : <option value={value}>{value}</option>}
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
