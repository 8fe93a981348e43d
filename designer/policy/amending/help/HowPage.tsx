import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../app/layout/PageTitle.tsx';
import { BackLink } from '../../../look/BackLink.tsx';
import { ButtonLink } from '../../../look/ButtonLink.tsx';
import { STEPS } from '../progress/steps-of.ts';
import '../progress/progress.css';

/** How an order becomes an amendment, for whoever does it for the first time; docs/amending.md says the same at greater length. */
export function HowPage() {
  const { t } = useTranslation('amend-how');
  return (
    <div className="policy amending">
      <BackLink to="/policy/amendments">{t('all')}</BackLink>
      <PageTitle>{t('title')}</PageTitle>
      <p className="lead">{t('lead')}</p>
      <ol className="how-steps">
        {STEPS.map((step) => (
          <li key={step}>
            <h2>{t(`step.${step}`)}</h2>
            <p>{t(`text.${step}`)}</p>
          </li>
        ))}
      </ol>
      <p>{t('more')}</p>
      <div className="button-row">
        <ButtonLink to="/policy/amendments/new" kind="primary">
          {t('begin')}
        </ButtonLink>
      </div>
    </div>
  );
}
