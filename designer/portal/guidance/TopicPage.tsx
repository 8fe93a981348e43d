import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { inOrder } from '../../../engine/schema/in-order.ts';
import { localize } from '../../../engine/text/localize.ts';
import { guidanceTopicQuery } from '../../app/api/guidance.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { BackLink } from '../../look/BackLink.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { Entry } from './Entry.tsx';
import { useAnchor } from './useAnchor.ts';

/** A topic: its questions with their whole answers. */
export function TopicPage() {
  const { t } = useTranslation('guidance');
  const { language } = useLanguage();
  const { topic: id = '' } = useParams();
  const query = useQuery(guidanceTopicQuery(id));
  useAnchor(query.data !== undefined);
  return (
    <>
      <BackLink to="/guidance">{t('title')}</BackLink>
      <QueryView query={query}>
        {({ topic, acts, codelists, services }) => (
          <>
            <PageTitle title={localize(topic.title, language).text}>
              <LegalText text={topic.title} />
            </PageTitle>
            {topic.summary ? (
              <p className="lead">
                <LegalText text={topic.summary} />
              </p>
            ) : null}
            {inOrder(topic.entries).map(([key, entry]) => (
              <Entry key={key} id={key} entry={entry} acts={acts} codelists={codelists} services={services} />
            ))}
          </>
        )}
      </QueryView>
    </>
  );
}
