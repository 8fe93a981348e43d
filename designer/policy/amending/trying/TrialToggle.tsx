import { useTranslation } from 'react-i18next';
import { Button } from '../../../look/Button.tsx';
import { useDraft, useTrials } from '../state/draft.ts';

/** Opens and closes the simulator beside what is edited. */
export function TrialToggle({ controls }: { readonly controls: string }) {
  const { t } = useTranslation('amend-try');
  const { trials } = useDraft();
  const isShown = useTrials((state) => state.isShown);
  return (
    <Button
      aria-expanded={isShown}
      aria-controls={isShown ? controls : undefined}
      onClick={() => trials.getState().show(!isShown)}
    >
      {t('title')}
    </Button>
  );
}
