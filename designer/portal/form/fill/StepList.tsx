import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useWorkspace } from './context.ts';

/** The whole way at a glance, beside the page where there is room. */
export function StepList() {
  const { t } = useTranslation('portal');
  const { steps } = useWorkspace();
  return (
    <nav className="steps" aria-label={t('fill.steps')}>
      <ol>
        {steps.map((step) => (
          <li key={step.path}>
            <NavLink to={step.path} className="step">
              {step.title}
            </NavLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
