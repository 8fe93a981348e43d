import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { guidanceQuery } from '../../app/api/guidance.ts';
import { EmptyState } from '../../look/EmptyState.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { Section } from '../../look/Section.tsx';

/** Every topic with how many answers it has. */
export function TopicList() {
  const { t } = useTranslation('guidance');
  const query = useQuery(guidanceQuery);
  return (
    <Section id="topics" title={t('topics.title')}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('topics.none')} />
          ) : (
            <ul className="guidance-topics">
              {items.map(({ topic, title, entries }) => (
                <li key={topic}>
                  <Link to={`/guidance/${topic}`}>
                    <LegalText text={title} />
                  </Link>{' '}
                  <span className="hint">{t('topics.count', { count: entries.length })}</span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
