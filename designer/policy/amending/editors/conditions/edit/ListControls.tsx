import { useTranslation } from 'react-i18next';
import { operatorsFor } from '../../../../../../engine/conditions/operators/index.ts';
import type { ConditionValue } from '../../../../../../engine/schema/condition.ts';
import type { SimpleFact } from '../../../../../../engine/schema/fact.ts';
import { Combo } from '../Combo.tsx';
import { useCondition } from '../context.ts';
import { factGroups } from '../groups.ts';
import type { RowNode } from '../model/row.ts';
import { Choice } from '../value/Choice.tsx';
import { OperandField } from '../value/OperandField.tsx';
import { OperatorSelect } from './OperatorSelect.tsx';

type Over = Extract<RowNode, { kind: 'quantified' | 'count' }>;

interface Props {
  readonly node: Over;
  readonly onChange: (node: Over) => void;
}

/** A number of rows is compared like a whole number. */
const NUMBER: SimpleFact = {
  kind: 'integer',
  order: 0,
  title: {},
  minimum: 0,
  maximum: Number.MAX_SAFE_INTEGER,
  establishedBy: 'computation',
};
const NUMBER_OPERATORS = operatorsFor('integer').filter(
  (operator) => operator !== 'in' && operator !== 'notIn',
);

/** Of which list, and of how many of its rows. */
export function ListControls({ node, onChange }: Props) {
  const { t } = useTranslation('amend-conditions');
  const { facts, language } = useCondition();
  const lists = Object.fromEntries(Object.entries(facts).filter(([, { kind }]) => kind === 'list'));
  const quantifiers = (['some', 'every', 'count'] as const).map((id) => ({ id, title: t(`over.${id}`) }));
  const { list } = node;
  const turn = (id: string) => {
    if (id === 'count') onChange({ kind: 'count', list, operator: 'greaterThanInclusive', value: 1 });
    else onChange({ kind: 'quantified', quantifier: id === 'every' ? 'every' : 'some', list });
  };
  return (
    <>
      <Choice
        label={t('over.label')}
        value={node.kind === 'count' ? 'count' : node.quantifier}
        options={quantifiers}
        onChange={turn}
      />
      <Combo
        label={t('over.list')}
        groups={factGroups(lists, language, t)}
        value={list}
        onChange={(key) => onChange({ ...node, list: key })}
      />
      {node.kind === 'count' ? (
        <>
          <OperatorSelect
            operators={NUMBER_OPERATORS}
            value={node.operator}
            onChange={(operator) => onChange({ ...node, operator })}
          />
          <OperandField
            fact={NUMBER}
            operator={node.operator}
            value={node.value}
            list={undefined}
            onChange={(value) => {
              if (isNumber(value)) onChange({ ...node, value });
            }}
          />
        </>
      ) : null}
    </>
  );
}

const isNumber = (value: ConditionValue): value is number | { readonly fact: string } =>
  typeof value === 'number' || (typeof value === 'object' && 'fact' in value);
