import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../../../../engine/schema/condition.ts';
import { Button } from '../../../../../look/Button.tsx';
import { Icon } from '../../../../../look/Icon.tsx';
import { shortName } from '../../facts/model/short-name.ts';
import { fieldsOf, type Said, useCondition } from '../context.ts';
import { FRESH_COMPARISON, FRESH_FIELD } from '../model/fresh.ts';
import { addInto } from '../model/insert.ts';
import { EMPTY } from '../model/remove.ts';
import { type Row, rowAt } from '../model/row.ts';

/** Adds to the group that is open, or to that of the row that is open; otherwise to the whole condition. */
export function AddTools({ root }: { readonly root: Row }) {
  const { t } = useTranslation('amend-conditions');
  const { condition, conditions, facts, open, change, said, newFacts } = useCondition();
  const into = groupFor(root, open);
  const list = listInside(into);
  const hasFields = Object.keys(fieldsOf(facts, list)).length > 0;
  const firstList = Object.entries(facts).find(([, { kind }]) => kind === 'list')?.[0];
  const add = (part: Condition) => change(addInto(condition, into.pointer, part), 'first');
  /** Another that is enough alone. */
  const addOr = () => change({ condition: { any: [condition, FRESH_COMPARISON] }, at: '/any/1' }, 'first');
  const isEmpty = root.node.kind === 'group' && root.children.length === 0 && !root.negated;
  const establish = ({ key, text }: Said) => {
    const made = newFacts.create(key, shortName(text));
    // Its name is the law's words cut short: whoever made it may call it better at once.
    change({ condition: { fact: made.key, operator: 'is', value: true }, at: '' }, 'name');
  };
  return (
    <fieldset className="conditions-add" aria-label={t('add.label')}>
      {hasFields ? <Add label={t('add.field')} onAdd={() => add(FRESH_FIELD)} /> : null}
      <Add label={t('add.comparison')} onAdd={() => add(FRESH_COMPARISON)} />
      {isAlone(root) ? <Add label={t('add.or')} onAdd={addOr} /> : null}
      {isEmpty && said !== undefined ? (
        <Add label={t('add.established')} onAdd={() => establish(said)} />
      ) : null}
      <Add
        label={t('add.group')}
        onAdd={() => add(into.node.kind === 'group' && into.node.joins === 'all' ? { any: [] } : EMPTY)}
      />
      {firstList === undefined ? null : (
        <Add label={t('add.list')} onAdd={() => add({ some: { list: firstList, where: EMPTY } })} />
      )}
      {Object.keys(conditions).length === 0 ? null : (
        <Add label={t('add.reference')} onAdd={() => add({ condition: '' })} />
      )}
    </fieldset>
  );
}

function Add({ label, onAdd }: { readonly label: string; readonly onAdd: () => void }) {
  return (
    <Button kind="quiet" onClick={onAdd}>
      <Icon name="plus" /> {label}
    </Button>
  );
}

/** Whether a condition is one comparison, and of no list's rows. */
const isAlone = ({ node, list }: Row): boolean => node.kind === 'comparison' && list === undefined;

/** The row that takes what is added: the open one if it holds others, or the group around it. */
function groupFor(root: Row, open: string | undefined): Row {
  const row = open === undefined ? undefined : rowAt(root, open);
  if (row === undefined) return root;
  if (['group', 'quantified', 'count'].includes(row.node.kind)) return row;
  return rowAround(root, row) ?? root;
}

function rowAround(from: Row, row: Row): Row | undefined {
  if (from.children.includes(row)) return from.node.kind === 'group' ? from : row;
  for (const child of from.children) {
    const found = rowAround(child, row);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The list of whose rows a condition inside the row is asked. */
function listInside({ node, list }: Row): string | undefined {
  return node.kind === 'quantified' || node.kind === 'count' ? node.list : list;
}
