import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { guidanceSearchQuery } from '../../app/api/guidance.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { EmptyState } from '../../look/EmptyState.tsx';
import { Live } from '../../look/Live.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { HitRow } from './HitRow.tsx';

/** What was found, best first; how many is said aloud when it changes. */
export function SearchResults({ words }: { readonly words: string }) {
  const { t } = useTranslation('guidance');
  const { language } = useLanguage();
  const query = useQuery({ ...guidanceSearchQuery(words, language), enabled: words !== '' });
  const found = words === '' ? undefined : query.data;
  return (
    <section className="section guidance-results" aria-label={t('results.label')}>
      <Live>{found ? <p className="muted">{t('results.count', { count: found.total })}</p> : null}</Live>
      {words === '' ? null : (
        <QueryView query={query}>
          {({ items, acts }) =>
            items.length === 0 ? (
              <EmptyState title={t('results.none')}>
                <p>{t('results.none-hint')}</p>
              </EmptyState>
            ) : (
              <ol className="plain-list">
                {items.map((hit) => (
                  <HitRow key={`${hit.topic}/${hit.entry}`} hit={hit} acts={acts} />
                ))}
              </ol>
            )
          }
        </QueryView>
      )}
    </section>
  );
}
