import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApplicationView } from '../../../server/api/schemas/cases.ts';
import { LegalText } from '../../look/LegalText.tsx';
import { MomentText } from '../../look/MomentText.tsx';

/** What the applicant was told in writing. */
export function Notices({ view }: { readonly view: ApplicationView }) {
  const { t } = useTranslation('portal');
  if (view.notices.length === 0) return null;
  return (
    <section className="section" aria-labelledby="notices">
      <h2 id="notices">{t('case.notices')}</h2>
      <ul className="plain-list">
        {view.notices.toReversed().map((notice) => (
          <li key={notice.id} className="notice-link">
            <Link to={`/applications/${view.id}/notices/${notice.id}`}>
              <LegalText text={notice.title} />
            </Link>
            <span className="muted">
              <MomentText at={notice.at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
