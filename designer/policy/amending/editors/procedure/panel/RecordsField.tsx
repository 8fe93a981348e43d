import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { equal } from '../../../../../../engine/diff/equal.ts';
import { join } from '../../../../../../engine/json/pointer.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Transition } from '../../../../../../engine/schema/workflow.ts';
import { Button } from '../../../../../look/Button.tsx';
import { useEditing } from '../../../state/editing.ts';
import { MakeFact } from '../../facts/making/MakeFact.tsx';
import { afterLast } from '../../fields/model/moved.ts';
import { CheckboxField } from '../../fields/SimpleFields.tsx';
import { useKeyNames } from '../useNames.ts';

type Records = NonNullable<Transition['records']>;

interface Props {
  /** Of the records in the edition. */
  readonly pointer: string;
  readonly value: Records | undefined;
  readonly editable: boolean;
  readonly onChange: (records: Records | undefined) => void;
}

/** The facts that whoever takes a step establishes with it, in the order in which they are asked. */
export function RecordsField({ pointer, value = {}, editable, onChange }: Props) {
  const { t } = useTranslation(['amend-procedure', 'amend-facts']);
  const { edition, words, edit } = useEditing();
  const [isMaking, setMaking] = useState(false);
  const name = useKeyNames();
  const records = inOrder(value);
  const others = inOrder(words.facts).filter(([fact]) => !Object.hasOwn(value, fact));
  const alike = inOrder(edition.workflow.transitions).filter(
    ([, step]) => step.records !== undefined && !equal(step.records, value),
  );
  const record = (fact: string) =>
    onChange({ ...value, [fact]: { order: afterLast(value), required: false } });
  const without = (fact: string) => {
    const rest = Object.fromEntries(Object.entries(value).filter(([key]) => key !== fact));
    onChange(Object.keys(rest).length === 0 ? undefined : rest);
  };
  const up = (index: number) => {
    const [one, above] = [records[index], records[index - 1]];
    if (one === undefined || above === undefined) return;
    onChange({
      ...value,
      [one[0]]: { ...one[1], order: above[1].order },
      [above[0]]: { ...above[1], order: one[1].order },
    });
  };
  return (
    <fieldset className="field" disabled={!editable}>
      <legend className="field-label">{t('step.records')}</legend>
      {records.length === 0 ? <p className="field-hint">{t('step.records-none')}</p> : null}
      <ol className="amend-procedure-records">
        {records.map(([fact, record], index) => (
          <li key={fact}>
            <span>{name(words.facts, fact)}</span>
            <span className="button-row">
              <CheckboxField
                label={t('step.record-required')}
                value={record.required}
                disabled={!editable}
                onChange={(required) => onChange({ ...value, [fact]: { ...record, required } })}
              />
              {index > 0 ? (
                <Button kind="quiet" onClick={() => up(index)}>
                  {t('step.record-up', { name: name(words.facts, fact) })}
                </Button>
              ) : null}
              <Button kind="quiet" onClick={() => without(fact)}>
                {t('step.record-remove', { name: name(words.facts, fact) })}
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {editable && others.length > 0 ? (
        <select
          className="input"
          aria-label={t('step.record-add')}
          value=""
          onChange={({ target }) => record(target.value)}
        >
          <option value="">{t('step.record-add')}</option>
          {others.map(([fact]) => (
            <option key={fact} value={fact}>
              {name(words.facts, fact)}
            </option>
          ))}
        </select>
      ) : null}
      {editable ? (
        <div>
          <Button kind="quiet" onClick={() => setMaking(true)}>
            {t('amend-facts:make.open')}
          </Button>
        </div>
      ) : null}
      {isMaking ? (
        <MakeFact
          establishedBy="officer"
          onMade={(key, fact, name) => {
            edit(join('/facts', key), fact, t('amend-facts:make.made', { name }), pointer);
            record(key);
          }}
          onClose={() => setMaking(false)}
        />
      ) : null}
      {editable && alike.length > 0 ? (
        <select
          className="input"
          aria-label={t('step.records-as')}
          value=""
          onChange={({ target }) => onChange(edition.workflow.transitions[target.value]?.records)}
        >
          <option value="">{t('step.records-as')}</option>
          {alike.map(([step]) => (
            <option key={step} value={step}>
              {name(edition.workflow.transitions, step)}
            </option>
          ))}
        </select>
      ) : null}
    </fieldset>
  );
}
