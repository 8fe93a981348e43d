import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { infoQuery, serviceQuery } from '../../app/api/queries.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { BackLink } from '../../look/BackLink.tsx';
import { DateText } from '../../look/DateText.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { DatePick } from '../DatePick.tsx';
import { EditionContext } from './context.ts';
import { EditionMaking } from './EditionMaking.tsx';
import { EditionNav } from './EditionNav.tsx';
import { EditionSections } from './EditionSections.tsx';

/** One edition as a page, on any day. */
export function EditionPage() {
  const { t } = useTranslation('policy');
  const { service = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const today = useQuery(infoQuery).data?.today;
  const at = search.get('at') ?? today;
  const query = useQuery({ ...serviceQuery(service, at), enabled: at !== undefined });
  return (
    <div className="policy">
      <BackLink to={`/policy/services/${service}`}>{t('edition.back')}</BackLink>
      <PageTitle
        title={t('edition.title')}
        over={query.data ? <LegalText text={query.data.inForce.edition.service.title} /> : null}
      >
        {t('edition.title')} {at ? <DateText date={at} /> : null}
      </PageTitle>
      <DatePick
        id="edition-at"
        label={t('edition.at')}
        value={at ?? ''}
        onPick={(date) => setSearch({ at: date })}
      />
      <QueryView query={query}>
        {(data) => (
          <EditionContext value={{ ...data, service, at: at ?? data.inForce.at }}>
            <EditionMaking />
            <div className="edition-columns">
              <EditionNav edition={data.inForce.edition} />
              <EditionSections />
            </div>
          </EditionContext>
        )}
      </QueryView>
    </div>
  );
}
