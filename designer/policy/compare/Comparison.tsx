import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { serviceQuery } from '../../app/api/queries.ts';
import { EmptyState } from '../../look/EmptyState.tsx';
import { ErrorState } from '../../look/ErrorState.tsx';
import { Loading } from '../../look/Loading.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { diffQuery } from '../api/queries.ts';
import { AspectChanges } from './AspectChanges.tsx';

interface Props {
  readonly service: string;
  readonly from: string;
  readonly to: string;
  readonly side: boolean;
  readonly onSide: (side: boolean) => void;
}

/** The changes, grouped by aspect: as sentences, or side by side. */
export function Comparison({ service, from, to, side, onSide }: Props) {
  const { t } = useTranslation('policy');
  const query = useQuery(diffQuery(service, from, to));
  const [before, after] = useQueries({ queries: [serviceQuery(service, from), serviceQuery(service, to)] });
  const failed = before.error ?? after.error;
  return (
    <QueryView query={query}>
      {({ diff: { changes } }) => {
        if (changes.length === 0) return <EmptyState title={t('compare.none')} />;
        if (failed) return <ErrorState error={failed} />;
        if (!before.data || !after.data) return <Loading />;
        const sides = { before: before.data, after: after.data };
        const aspects = [...new Set(changes.map((change) => change.aspect))];
        return (
          <>
            <div className="compare-bar">
              <p>
                {t('compare.count', { count: changes.filter((change) => !change.textOnly).length })}
                {'; '}
                {t('compare.text-count', { count: changes.filter((change) => change.textOnly).length })}
              </p>
              <fieldset className="view-switch">
                <legend className="visually-hidden">{t('compare.view')}</legend>
                {[false, true].map((one) => (
                  <button
                    key={String(one)}
                    type="button"
                    className="tab"
                    aria-pressed={side === one}
                    onClick={() => onSide(one)}
                  >
                    {t(one ? 'compare.side' : 'compare.sentences')}
                  </button>
                ))}
              </fieldset>
            </div>
            <nav className="section-nav compare-jump" aria-label={t('compare.jump')}>
              <ul>
                {aspects.map((aspect) => (
                  <li key={aspect}>
                    <a href={`#changes-${aspect}`}>{t(`aspect.${aspect}`)}</a>
                  </li>
                ))}
              </ul>
            </nav>
            {aspects.map((aspect) => (
              <AspectChanges
                key={aspect}
                aspect={aspect}
                changes={changes.filter((change) => change.aspect === aspect)}
                sides={sides}
                side={side}
              />
            ))}
          </>
        );
      }}
    </QueryView>
  );
}
