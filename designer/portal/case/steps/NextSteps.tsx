import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../../../server/api/schemas/cases.ts';
import { StepForm } from './StepForm.tsx';

/** What the applicant may do now. */
export function NextSteps({ view }: { readonly view: ApplicationView }) {
  const { t } = useTranslation('portal');
  if (view.steps.length === 0) return null;
  return (
    <section className="section" aria-labelledby="steps">
      <h2 id="steps">{t('case.steps')}</h2>
      <div className="stack">
        {view.steps.map((step) => (
          <StepForm key={`${step.transition}-${view.sequence}`} view={view} step={step} />
        ))}
      </div>
    </section>
  );
}
