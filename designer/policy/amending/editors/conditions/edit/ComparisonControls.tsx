import { useTranslation } from 'react-i18next';
import { operatorsFor } from '../../../../../../engine/conditions/operators/index.ts';
import type { FieldLeaf, Leaf } from '../../../../../../engine/schema/condition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { Combo } from '../Combo.tsx';
import { fieldsOf, useCondition } from '../context.ts';
import { factGroups, oneGroup } from '../groups.ts';
import { ofFact, withOperator } from '../model/fresh.ts';
import { NewFactControls } from '../new-fact/NewFactControls.tsx';
import { OperandField } from '../value/OperandField.tsx';
import { OperatorSelect } from './OperatorSelect.tsx';

interface Props<T> {
  readonly leaf: T;
  readonly list: string | undefined;
  readonly onChange: (leaf: T) => void;
}

/** A comparison of a fact: which fact, how, with what. */
export function ComparisonControls({ leaf, list, onChange }: Props<Leaf>) {
  const { t } = useTranslation('amend-conditions');
  const { facts, words, language, newFacts } = useCondition();
  const fact = facts[leaf.fact];
  const comparable = Object.fromEntries(Object.entries(facts).filter(([, { kind }]) => kind !== 'list'));
  return (
    <>
      <Combo
        label={t('leaf.fact')}
        groups={factGroups(comparable, language, t)}
        value={leaf.fact}
        onChange={(key) =>
          onChange({ ...leaf, fact: key, ...ofFact(leaf, fact, facts[key], words.codelists) })
        }
        onCreate={(name) => {
          const { key, fact: made } = newFacts.create(name);
          onChange({ ...leaf, fact: key, ...ofFact(leaf, fact, made, words.codelists) });
        }}
      />
      {leaf.path === undefined ? null : (
        <label className="conditions-control">
          <span className="conditions-label">{t('leaf.path')}</span>
          <input
            className="input mono"
            value={leaf.path}
            onChange={({ target }) => {
              const { path: _, ...rest } = leaf;
              onChange(target.value === '' ? rest : { ...rest, path: target.value });
            }}
          />
        </label>
      )}
      <OperatorSelect
        operators={fact === undefined ? [leaf.operator] : operatorsFor(fact.kind)}
        value={leaf.operator}
        onChange={(operator) => onChange({ ...leaf, ...withOperator(leaf, operator, fact, words.codelists) })}
      />
      <OperandField
        key={`${leaf.fact} ${leaf.operator}`}
        fact={fact}
        operator={leaf.operator}
        value={leaf.value}
        list={list}
        onChange={(value) => onChange({ ...leaf, value })}
      />
      {fact !== undefined && newFacts.made.has(leaf.fact) ? (
        <NewFactControls
          id={leaf.fact}
          fact={fact}
          onFact={(next) => onChange({ ...leaf, ...ofFact(leaf, fact, next, words.codelists) })}
        />
      ) : null}
    </>
  );
}

/** A comparison of a field of the row at hand. */
export function FieldControls({ leaf, list, onChange }: Props<FieldLeaf>) {
  const { t } = useTranslation('amend-conditions');
  const { facts, words, language } = useCondition();
  const fields = fieldsOf(facts, list);
  const field = fields[leaf.field];
  return (
    <>
      <Combo
        label={t('leaf.field')}
        groups={oneGroup(t('pick.fields'), inOrder(fields), language)}
        value={leaf.field}
        onChange={(key) => onChange({ field: key, ...ofFact(leaf, field, fields[key], words.codelists) })}
      />
      <OperatorSelect
        operators={field === undefined ? [leaf.operator] : operatorsFor(field.kind)}
        value={leaf.operator}
        onChange={(operator) =>
          onChange({ ...leaf, ...withOperator(leaf, operator, field, words.codelists) })
        }
      />
      <OperandField
        key={`${leaf.field} ${leaf.operator}`}
        fact={field}
        operator={leaf.operator}
        value={leaf.value}
        list={list}
        onChange={(value) => onChange({ ...leaf, value })}
      />
    </>
  );
}
