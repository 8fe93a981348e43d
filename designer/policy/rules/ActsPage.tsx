import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Language } from '../../../engine/schema/text.ts';
import { wording } from '../../../engine/text/localize.ts';
import type { ActSummary } from '../../../server/api/schemas/acts.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { DateText } from '../../look/DateText.tsx';
import { Dotted } from '../../look/Dotted.tsx';
import { EmptyState } from '../../look/EmptyState.tsx';
import { Field } from '../../look/Field.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { PolicyNav } from '../PolicyNav.tsx';
import { actsQuery } from './queries.ts';
import './rules.css';

/** The acts that the library holds, found by any words of their titles, numbers or years. */
export function ActsPage() {
  const { t } = useTranslation('acts');
  const { language } = useLanguage();
  const [words, setWords] = useState('');
  const query = useQuery(actsQuery);
  return (
    <div className="policy">
      <PageTitle>{t('list.title')}</PageTitle>
      <PolicyNav />
      <Field id="acts-search" label={t('list.search')}>
        <input
          className="input"
          id="acts-search"
          type="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <QueryView query={query}>
        {({ items }) => {
          const found = items.filter((act) => fits(act, words, language));
          return (
            <>
              <p className="hint" role="status">
                {t('list.found', { count: found.length })}
              </p>
              {found.length === 0 ? <EmptyState title={t('list.none')} /> : null}
              <ul className="policy-cards">
                {found.map((act) => (
                  <ActEntry key={act.id} act={act} />
                ))}
              </ul>
            </>
          );
        }}
      </QueryView>
    </div>
  );
}

function ActEntry({ act }: { readonly act: ActSummary }) {
  const { t } = useTranslation('acts');
  return (
    <li className="card">
      <h2>
        <Link to={`/policy/acts/${act.id}`}>
          <LegalText text={act.short} />
        </Link>
      </h2>
      <p>
        <LegalText text={act.title} />
      </p>
      <Dotted
        items={{
          kind: t(`kind.${act.kind}`),
          adopted: act.adopted ? (
            <>
              {t(isAdopted(act) ? 'list.adopted' : 'list.dated')} <DateText date={act.adopted} />
            </>
          ) : undefined,
          effect: act.effect ? (
            <>
              {t('list.effect')} <DateText date={act.effect} />
            </>
          ) : undefined,
          provisions: t('list.provisions', { count: act.provisions }),
        }}
      />
    </li>
  );
}

/** Guidance and publications are dated, but nobody adopts them. */
const isAdopted = ({ kind }: ActSummary): boolean => kind !== 'guidance' && kind !== 'publication';

/** Every word occurs somewhere in what the list says of an act. */
function fits(act: ActSummary, words: string, language: Language): boolean {
  const said = [act.id, act.number, act.adopted, wording(act.title, language), wording(act.short, language)]
    .join(' ')
    .toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
