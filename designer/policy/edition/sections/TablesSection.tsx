import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { DecisionTable } from '../../../look/rules/DecisionTable.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { useRuleWords } from '../useRuleWords.ts';

/** The decision tables as grids, and what happens where several rows fit. */
export function TablesSection() {
  const { t } = useTranslation('policy');
  const words = useRuleWords();
  const { tables } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="tables" items={inOrder(tables)}>
      {(id, table) => (
        <Item
          key={id}
          pointer={`/tables/${id}`}
          title={table.title}
          citation={table.citation}
          unverified={table.unverified}
          tags={<Tag>{t(`hit.${table.hit}`)}</Tag>}
        >
          <DecisionTable table={table} words={words} quiet />
        </Item>
      )}
    </ItemsSection>
  );
}
