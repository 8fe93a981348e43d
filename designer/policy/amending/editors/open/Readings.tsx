import { useTranslation } from 'react-i18next';
import { get } from '../../../../../engine/json/pointer.ts';
import type { Open } from '../../../../../engine/schema/open.ts';
import { useEditing } from '../../state/editing.ts';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { isReadings } from './model/is-readings.ts';
import { ReadingCard } from './ReadingCard.tsx';

interface Props {
  readonly pointer: string;
  readonly readings: Open['readings'];
}

/** The ways in which a question can be resolved. Where all of them agree, it holds nothing back. */
export function Readings({ pointer, readings }: Props) {
  const { t } = useTranslation('amend-open');
  const { before } = useEditing();
  const was = get(before, pointer);
  const make = ({ title, order }: NewItem) => ({ order, title, patch: {} });
  return (
    <>
      <h4>{t('readings.label')}</h4>
      <p className="hint">{t('readings.hint')}</p>
      <ItemList
        pointer={pointer}
        items={listed(isReadings(was) ? was : undefined, readings)}
        none={t('readings.none')}
      >
        {({ key, item }, at) => <ReadingCard key={key} pointer={at} reading={item} />}
      </ItemList>
      <AddItem pointer={pointer} label={t('readings.add')} nameLabel={t('readings.add-name')} make={make} />
    </>
  );
}
