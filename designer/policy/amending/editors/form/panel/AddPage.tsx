import { useTranslation } from 'react-i18next';
import { AddItem } from '../../fields/AddItem.tsx';
import { PAGES } from '../model/place.ts';

/** Adds a page after the last one. */
export function AddPage() {
  const { t } = useTranslation('amend-form');
  return (
    <AddItem
      byHand
      pointer={PAGES}
      label={t('add-page')}
      nameLabel={t('add-page-name')}
      make={({ title, order }) => ({ order, title, fields: {} })}
    />
  );
}
