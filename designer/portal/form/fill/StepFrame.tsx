import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { PageTitle } from '../../../app/layout/PageTitle.tsx';
import { BackLink } from '../../../look/BackLink.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Progress } from '../../../look/Progress.tsx';
import { SaveState } from '../draft/SaveState.tsx';
import { useWorkspace } from './context.ts';
import { StepList } from './StepList.tsx';
import { SuspendedForm } from './SuspendedForm.tsx';
import { around } from './steps.ts';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Shown above the heading, such as a summary of problems. */
  readonly above?: ReactNode;
}

/** One step of an application: where one is, what is saved, and the step itself. */
export function StepFrame({ title, above, children }: Props) {
  const { t } = useTranslation('portal');
  const { view, steps, draft } = useWorkspace();
  const { pathname } = useLocation();
  const { index, before } = around(steps, pathname);
  return (
    <div className="fill">
      <StepList />
      <div className="fill-main">
        {before ? (
          <BackLink to={before.path}>{t('fill.back')}</BackLink>
        ) : (
          <BackLink to={`/services/${view.service}?variant=${view.variant}`}>{t('fill.to-service')}</BackLink>
        )}
        <Progress
          step={index + 1}
          steps={steps.length}
          label={t('fill.step', { step: index + 1, steps: steps.length })}
        />
        <SuspendedForm service={view.service} />
        {above}
        <PageTitle over={<LegalText text={view.variantTitle} />}>{title}</PageTitle>
        {children}
        <div className="fill-foot">
          <SaveState draft={draft} />
          <p className="hint">
            {t('fill.later')} <Link to="/applications">{t('fill.stop')}</Link>
          </p>
        </div>
      </div>
    </div>
  );
}
