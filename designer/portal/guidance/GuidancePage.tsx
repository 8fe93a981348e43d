import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';
import { TopicList } from './TopicList.tsx';

/** Questions and answers: a search, and the topics. What was searched stands in the address. */
export function GuidancePage() {
  const { t } = useTranslation('guidance');
  const [params, setParams] = useSearchParams();
  const words = params.get('q') ?? '';
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <p className="lead">{t('lead')}</p>
      <SearchBox
        words={words}
        onSearch={(next) => setParams(next === '' ? {} : { q: next }, { replace: true })}
      />
      <SearchResults words={words} />
      <TopicList />
    </>
  );
}
