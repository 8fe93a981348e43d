import { useTranslation } from 'react-i18next';
import type { Scoring } from '../../../../../engine/schema/scoring.ts';
import { useEditing } from '../../state/editing.ts';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { CellHelp } from '../tables/CellHelp.tsx';
import { SchemeCard } from './SchemeCard.tsx';

const MAP = '/scoring';

/** Scoring schemes: criteria with points, in sections, and the fewest points that pass. */
export default function ScoringEditor() {
  const { t } = useTranslation('amend-scoring');
  const { edition, before } = useEditing();
  const items = listed(before.scoring, edition.scoring);
  const make = ({ title, order, cited }: NewItem): Scoring => ({
    order,
    title,
    appliesTo: Object.keys(edition.service.variants),
    criteria: {},
    ...cited,
  });
  return (
    <EditorFrame title={t('title')} about={t('about')} restates={MAP}>
      <CellHelp />
      <ItemList pointer={MAP} items={items} none={t('none')}>
        {({ key, item }, pointer) => <SchemeCard key={key} id={key} pointer={pointer} scoring={item} />}
      </ItemList>
      <AddItem pointer={MAP} label={t('add')} nameLabel={t('add-name')} make={make} />
    </EditorFrame>
  );
}
