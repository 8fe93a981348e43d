import { useTranslation } from 'react-i18next';
import type { FactsView } from './useView.ts';

interface Props {
  readonly view: FactsView;
  readonly onChange: (view: FactsView) => void;
}

/** Turns between the cards of the facts and their table. */
export function ViewSwitch({ view, onChange }: Props) {
  const { t } = useTranslation('amend-facts');
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">{t('view.label')}</legend>
      {(['cards', 'table'] as const).map((one) => (
        <button
          key={one}
          type="button"
          className="tab"
          aria-pressed={view === one}
          onClick={() => onChange(one)}
        >
          {t(`view.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
