import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RelatedCase } from '../../server/api/schemas/cases.ts';
import { DateText } from './DateText.tsx';
import { LegalText } from './LegalText.tsx';

interface Props {
  readonly view: { readonly about?: RelatedCase; readonly askedAbout: readonly RelatedCase[] };
  /** Where the reader's cases are found. */
  readonly base: string;
}

/** The decision that a case is about, and the cases about its own decision. */
export function RelatedCases({ view: { about, askedAbout }, base }: Props) {
  const { t } = useTranslation('check');
  if (about === undefined && askedAbout.length === 0) return null;
  return (
    <section className="section related-cases" aria-label={t(about ? 'about.of' : 'about.cases')}>
      {about ? (
        <p>
          {t('about.of')}: <CaseLink related={about} base={base} />
        </p>
      ) : null}
      {askedAbout.length > 0 ? (
        <>
          <p>{t('about.cases')}:</p>
          <ul className="compact-list">
            {askedAbout.map((related) => (
              <li key={related.number}>
                <CaseLink related={related} base={base} /> (<LegalText text={related.stateTitle} />)
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function CaseLink({ related, base }: { readonly related: RelatedCase; readonly base: string }) {
  const { t } = useTranslation(['check', 'common']);
  const { id, number, serviceTitle, decision } = related;
  const name = t('about.number', { number });
  return (
    <>
      {id ? <Link to={`${base}/${id}`}>{name}</Link> : name}, <LegalText text={serviceTitle} />
      {decision ? (
        <>
          {', '}
          {t(`common:outcome.${decision.outcome}`)}, <DateText date={decision.on} />
        </>
      ) : null}
    </>
  );
}
