import { useTranslation } from 'react-i18next';
import { Mark } from '../../../../look/Mark.tsx';

const LOOKS = {
  added: { icon: 'plus', tone: 'success' },
  changed: { icon: 'change', tone: 'info' },
  removed: { icon: 'minus', tone: 'danger' },
} as const;

/** What this part does to an item; nothing where it leaves it as it is. */
export function ItemState({ state }: { readonly state: 'added' | 'changed' | 'removed' | 'same' }) {
  const { t } = useTranslation('amend-fields');
  if (state === 'same') return null;
  const { icon, tone } = LOOKS[state];
  return (
    <Mark icon={icon} tone={tone}>
      {t(`state.${state}`)}
    </Mark>
  );
}
