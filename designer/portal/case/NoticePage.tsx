import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { applicationQuery } from '../../app/api/queries.ts';
import { NotFound } from '../../app/routing/NotFound.tsx';
import { RequireSession } from '../../app/session/RequireSession.tsx';
import { BackLink } from '../../look/BackLink.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { NoticeView } from './NoticeView.tsx';

/** One notice, for reading and printing. */
export function NoticePage() {
  return (
    <RequireSession kinds={['applicant', 'officer']}>
      <OwnNotice />
    </RequireSession>
  );
}

function OwnNotice() {
  const { t } = useTranslation('portal');
  const { id = '', notice = '' } = useParams();
  const query = useQuery(applicationQuery(id));
  return (
    <QueryView query={query}>
      {(view) => {
        const found = view.notices.find((one) => one.id === notice);
        if (!found) return <NotFound />;
        return (
          <>
            <BackLink to={`/applications/${id}`}>
              {view.number ? t('case.title', { number: view.number }) : t('applications.title')}
            </BackLink>
            <NoticeView notice={found} />
          </>
        );
      }}
    </QueryView>
  );
}
