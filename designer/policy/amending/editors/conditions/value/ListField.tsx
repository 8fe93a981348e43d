import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SimpleFact } from '../../../../../../engine/schema/fact.ts';
import { describeValue } from '../../../../../../engine/text/value.ts';
import { Button } from '../../../../../look/Button.tsx';
import { useCondition } from '../context.ts';
import { ConstantField } from './ConstantField.tsx';

type Item = string | number;

interface Props {
  readonly fact: SimpleFact | undefined;
  readonly value: readonly Item[];
  readonly onChange: (value: readonly Item[]) => void;
}

const CONTROLS = '.conditions-chip-remove, .conditions-add-value :is(input, select)';

/** A list of constants: each can be taken away; one more is chosen or typed and added. */
export function ListField({ fact, value, onChange }: Props) {
  const { t } = useTranslation('amend-conditions');
  const { words, language } = useCondition();
  const [next, setNext] = useState<Item>();
  const group = useRef<HTMLFieldSetElement>(null);
  const remove = (index: number) => {
    onChange(value.toSpliced(index, 1));
    // The button that was pressed goes: the focus stays among the values.
    requestAnimationFrame(() => group.current?.querySelector<HTMLElement>(CONTROLS)?.focus());
  };
  const add = (one: Item | undefined) => {
    if (one === undefined || one === '' || value.includes(one)) return;
    onChange([...value, one]);
    setNext(undefined);
  };
  const choosesAtOnce = fact?.kind === 'code' || fact?.kind === 'choice';
  return (
    <fieldset className="conditions-values" ref={group}>
      <legend className="conditions-label">{t('value.list')}</legend>
      {value.length === 0 ? <p className="hint">{t('value.list-empty')}</p> : null}
      <ul className="conditions-chips">
        {value.map((one, index) => {
          const name = describeValue(fact, one, words, language);
          return (
            <li key={one} className="conditions-chip">
              {name}
              <button
                type="button"
                className="conditions-chip-remove"
                aria-label={t('value.remove', { name })}
                onClick={() => remove(index)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className="conditions-add-value">
        <ConstantField
          fact={fact}
          label={t('value.next')}
          value={next ?? ''}
          onChange={(one) => {
            if (typeof one === 'boolean') return;
            if (choosesAtOnce) add(one);
            else setNext(one);
          }}
        />
        {choosesAtOnce ? null : <Button onClick={() => add(next)}>{t('value.add')}</Button>}
      </div>
    </fieldset>
  );
}
