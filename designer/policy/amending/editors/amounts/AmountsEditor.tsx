import { useTranslation } from 'react-i18next';
import type { Amount } from '../../../../../engine/schema/amount.ts';
import { useEditing } from '../../state/editing.ts';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { AmountCard } from './AmountCard.tsx';
import { FormulaHelp } from './FormulaHelp.tsx';

const MAP = '/amounts';

/** Sums that a case yields or costs: payments, charges and limits, worked out by formulas. */
export default function AmountsEditor() {
  const { t } = useTranslation('amend-amounts');
  const { edition, before } = useEditing();
  const items = listed(before.amounts, edition.amounts);
  const make = ({ title, order, cited }: NewItem): Amount => ({
    order,
    title,
    kind: 'payment',
    appliesTo: Object.keys(edition.service.variants),
    value: { number: '0' },
    ...cited,
  });
  return (
    <EditorFrame title={t('title')} about={t('about')} restates={MAP}>
      <FormulaHelp />
      <ItemList pointer={MAP} items={items} none={t('none')}>
        {({ key, item }, pointer) => <AmountCard key={key} id={key} pointer={pointer} amount={item} />}
      </ItemList>
      <AddItem pointer={MAP} label={t('add')} nameLabel={t('add-name')} make={make} />
    </EditorFrame>
  );
}
