import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { infoQuery } from '../../app/api/queries.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { BackLink } from '../../look/BackLink.tsx';
import { Button } from '../../look/Button.tsx';
import { DateText } from '../../look/DateText.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { DatePick } from '../DatePick.tsx';
import { Contents } from './Contents.tsx';
import { Days } from './Days.tsx';
import { actQuery } from './queries.ts';
import { RulesText } from './RulesText.tsx';
import './rules.css';

/** An act as a document: its text as amended on any day, with who wrote each provision in the margin. */
export function RulesPage() {
  const { t } = useTranslation('acts');
  const { act = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const today = useQuery(infoQuery).data?.today;
  const at = search.get('at') ?? today;
  const query = useQuery({ ...actQuery(act, at), enabled: at !== undefined });
  const official = search.get('wording') === 'official';
  const show = (changed: Readonly<Record<string, string>>) =>
    setSearch({ ...Object.fromEntries(search), ...changed });
  return (
    <div className="policy">
      <BackLink to="/policy/acts">{t('list.title')}</BackLink>
      <QueryView query={query}>
        {(data) => (
          <>
            <PageTitle title={t('title')} over={<LegalText text={data.act.short} />}>
              <LegalText text={data.act.title} />
            </PageTitle>
            <p className="lead">
              {t('as-amended')} <DateText date={data.at} />
            </p>
            <div className="act-text-tools">
              <DatePick id="act-at" label={t('at')} value={data.at} onPick={(date) => show({ at: date })} />
              <div className="button-row">
                <Button
                  aria-pressed={official}
                  onClick={() => show({ wording: official ? 'mine' : 'official' })}
                >
                  {t('official')}
                </Button>
                <Button onClick={() => window.print()}>{t('print')}</Button>
              </div>
            </div>
            <Days data={data} onPick={(date) => show({ at: date })} />
            {data.act.note ? (
              <p className="hint">
                <LegalText text={data.act.note} />
              </p>
            ) : null}
            <div className="act-text-columns">
              <Contents data={data} official={official} />
              <RulesText data={data} official={official} />
            </div>
          </>
        )}
      </QueryView>
    </div>
  );
}
