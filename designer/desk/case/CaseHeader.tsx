import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseView } from '../../../server/api/schemas/cases.ts';
import { useLanguages } from '../../app/language/useLanguages.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { DateText } from '../../look/DateText.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { Tag } from '../../look/Tag.tsx';
import { DueBadge } from '../due/DueBadge.tsx';
import { OutcomeTag } from '../words/OutcomeTag.tsx';

/** Whose case it is, where it stands, what is due, and under which edition it is decided. */
export function CaseHeader({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('desk');
  const { nameOf } = useLanguages();
  const number = view.number ?? view.id;
  return (
    <header className="case-header">
      <PageTitle title={number} over={<LegalText text={view.serviceTitle} />}>
        {number} <span className="case-applicant">{view.applicant}</span>
      </PageTitle>
      <p className="case-tags">
        <Tag tone="info">
          <LegalText text={view.stateTitle} />
        </Tag>
        {view.decision && !view.decision.preliminary ? <OutcomeTag outcome={view.decision.outcome} /> : null}
        {view.nextDue ? (
          <>
            <DueBadge deadline={view.nextDue.result} />{' '}
            <a href={`#deadline-${view.nextDue.deadline}`}>
              <LegalText text={view.nextDue.title} />
            </a>
          </>
        ) : null}
      </p>
      <dl className="pairs pairs-wide">
        <div>
          <dt>{t('case.variant')}</dt>
          <dd>
            <LegalText text={view.variantTitle} />
          </dd>
        </div>
        <div>
          <dt>{t('case.channel')}</dt>
          <dd>
            <LegalText text={view.channelTitle} />
          </dd>
        </div>
        {view.submittedAt ? (
          <div>
            <dt>{t('case.submitted')}</dt>
            <dd>
              <DateText date={view.submittedAt} />
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('case.language')}</dt>
          <dd lang={view.language}>{nameOf(view.language)}</dd>
        </div>
        <div>
          <dt>{t('case.edition')}</dt>
          <dd>
            <Link to={`/policy/services/${view.service}/edition?at=${view.edition.inForceFrom}`}>
              {t('case.edition-from')} <DateText date={view.edition.inForceFrom} />
            </Link>
            <span className="cell-under">
              {t(`case.pinned.${view.edition.reason}`)} (
              <span className="mono">{view.edition.hash.slice(0, 12)}</span>)
            </span>
          </dd>
        </div>
      </dl>
    </header>
  );
}
