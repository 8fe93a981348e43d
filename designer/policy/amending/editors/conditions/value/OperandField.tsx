import { useTranslation } from 'react-i18next';
import { findOperator } from '../../../../../../engine/conditions/operators/index.ts';
import type { ConditionValue } from '../../../../../../engine/schema/condition.ts';
import type { Fact, SimpleFact } from '../../../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { Combo } from '../Combo.tsx';
import { fieldsOf, useCondition } from '../context.ts';
import { factGroups, oneGroup } from '../groups.ts';
import { domainOf, firstValue } from '../model/fresh.ts';
import { Choice } from './Choice.tsx';
import { ConstantField } from './ConstantField.tsx';
import { ListField } from './ListField.tsx';

interface Props {
  readonly fact: Fact | undefined;
  readonly operator: string;
  readonly value: ConditionValue;
  /** The list of whose rows it is asked. */
  readonly list: string | undefined;
  readonly onChange: (value: ConditionValue) => void;
}

/** What something is compared with: a constant, a list of them, another fact, or another field of the same row. */
export function OperandField({ fact, operator, value, list, onChange }: Props) {
  const { t } = useTranslation('amend-conditions');
  const { facts, words, language } = useCondition();
  const simple: SimpleFact | undefined = fact?.kind === 'list' ? undefined : fact;
  if (Array.isArray(value) || findOperator(operator)?.compares === 'list') {
    const items: readonly (string | number)[] = Array.isArray(value) ? value : [];
    return <ListField fact={simple} value={items} onChange={onChange} />;
  }
  const alike = (other: Fact) => fact !== undefined && domainOf(other) === domainOf(fact);
  const otherFacts = Object.fromEntries(Object.entries(facts).filter(([, other]) => alike(other)));
  const otherFields = inOrder(fieldsOf(facts, list)).filter(([, other]) => alike(other));
  const source = typeof value !== 'object' ? 'constant' : 'fact' in value ? 'fact' : 'field';
  const sources = [
    { id: 'constant', title: t('value.constant') },
    ...(Object.keys(otherFacts).length > 0 ? [{ id: 'fact', title: t('value.fact') }] : []),
    ...(otherFields.length > 0 ? [{ id: 'field', title: t('value.field') }] : []),
  ];
  const begin = (id: string) =>
    onChange(
      id === 'fact' ? { fact: '' } : id === 'field' ? { field: '' } : firstValue(fact, words.codelists),
    );
  return (
    <>
      {sources.length > 1 || source !== 'constant' ? (
        <Choice label={t('value.with')} value={source} options={sources} onChange={begin} />
      ) : null}
      {typeof value !== 'object' ? (
        <ConstantField fact={simple} label={t('value.label')} value={value} onChange={onChange} />
      ) : null}
      {typeof value === 'object' && 'fact' in value ? (
        <Combo
          label={t('value.fact')}
          groups={factGroups(otherFacts, language, t)}
          value={value.fact}
          onChange={(other) => onChange({ fact: other })}
        />
      ) : null}
      {typeof value === 'object' && 'field' in value ? (
        <Combo
          label={t('value.field')}
          groups={oneGroup(t('pick.fields'), otherFields, language)}
          value={value.field}
          onChange={(other) => onChange({ field: other })}
        />
      ) : null}
    </>
  );
}
