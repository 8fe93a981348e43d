import { useTranslation } from 'react-i18next';
import { FACTS_VIEWS, type FactsView } from './useFactsView.ts';

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
      {FACTS_VIEWS.map((one) => (
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
