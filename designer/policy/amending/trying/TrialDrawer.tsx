import { useTranslation } from 'react-i18next';
import { Button } from '../../../look/Button.tsx';
import { useDraft } from '../state/draft.ts';
import { ScenarioCounts } from './Scenarios.tsx';
import { TrialPanel } from './TrialPanel.tsx';

/** The simulator beside what is edited: its results follow every edit. */
export function TrialDrawer({ id }: { readonly id: string }) {
  const { t } = useTranslation('amend-try');
  const { trials } = useDraft();
  return (
    <section className="trying-drawer" id={id} aria-label={t('title')}>
      <div className="trying-drawer-head">
        <h2>{t('title')}</h2>
        <ScenarioCounts />
        <Button kind="quiet" onClick={() => trials.getState().show(false)}>
          {t('drawer.close')}
        </Button>
      </div>
      <TrialPanel folded />
    </section>
  );
}
