import { useTranslation } from 'react-i18next';
import { Button } from '../../../../look/Button.tsx';
import type { FactsView } from './useView.ts';

interface Props {
  readonly view: FactsView;
  readonly onChange: (view: FactsView) => void;
}

/** Turns between the cards of the facts and their table. */
export function ViewSwitch({ view, onChange }: Props) {
  const { t } = useTranslation('amend-facts');
  return (
    <fieldset className="button-row amend-facts-view" aria-label={t('view.label')}>
      {(['cards', 'table'] as const).map((one) => (
        <Button key={one} aria-pressed={view === one} onClick={() => onChange(one)}>
          {t(`view.${one}`)}
        </Button>
      ))}
    </fieldset>
  );
}
