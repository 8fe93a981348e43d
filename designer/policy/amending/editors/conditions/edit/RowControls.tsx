import { useTranslation } from 'react-i18next';
import { Combo } from '../Combo.tsx';
import { useCondition } from '../context.ts';
import { oneGroup } from '../groups.ts';
import { switchJoins } from '../model/regroup.ts';
import { withNode } from '../model/renode.ts';
import type { Row, RowNode } from '../model/row.ts';
import { Choice } from '../value/Choice.tsx';
import { ComparisonControls, FieldControls } from './ComparisonControls.tsx';
import { ListControls } from './ListControls.tsx';
import { SourceControls } from './SourceControls.tsx';

/** The controls of what a row itself says. */
export function RowControls({ row }: { readonly row: Row }) {
  const { t } = useTranslation('amend-conditions');
  const { condition, conditions, language, set } = useCondition();
  const { node, list } = row;
  const say = (other: RowNode) => set(withNode(condition, row, other));
  switch (node.kind) {
    case 'group': {
      const joins = (['all', 'any'] as const).map((id) => ({ id, title: t(`group.${id}`) }));
      return (
        <Choice
          label={t('group.label')}
          value={node.joins}
          options={joins}
          onChange={() => set(switchJoins(condition, row.pointer).condition)}
        />
      );
    }
    case 'comparison':
      return (
        <ComparisonControls
          leaf={node.leaf}
          list={list}
          onChange={(leaf) => say({ kind: 'comparison', leaf })}
        />
      );
    case 'field':
      return <FieldControls leaf={node.leaf} list={list} onChange={(leaf) => say({ kind: 'field', leaf })} />;
    case 'reference':
      return (
        <Combo
          label={t('reference.label')}
          groups={oneGroup(t('reference.all'), Object.entries(conditions), language)}
          value={node.condition}
          onChange={(key) => say({ kind: 'reference', condition: key })}
        />
      );
    case 'quantified':
    case 'count':
      return <ListControls node={node} onChange={say} />;
    case 'source':
      return <SourceControls json={node.json} onChange={(json) => say({ kind: 'source', json })} />;
    case 'negation':
      return null;
    default:
      return node satisfies never;
  }
}
