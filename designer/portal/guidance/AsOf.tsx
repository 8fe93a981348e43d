import { useTranslation } from 'react-i18next';
import { Mark } from '../../look/Mark.tsx';
import { Tag } from '../../look/Tag.tsx';

/** As of when something is said, and whether that is the older word on it. */
export function AsOf({ entry }: { readonly entry: { readonly asOf: string; readonly older: boolean } }) {
  const { t } = useTranslation('guidance');
  if (!entry.older) return <Tag tone="info">{entry.asOf}</Tag>;
  return (
    <Mark icon="clock" tone="warning">
      {t('older', { year: entry.asOf })}
    </Mark>
  );
}
