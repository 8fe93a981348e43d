import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AmendmentState, AmendmentSummary } from '../../../../server/api/schemas/amendments.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { PageTitle } from '../../../app/layout/PageTitle.tsx';
import { ButtonLink } from '../../../look/ButtonLink.tsx';
import { EmptyState } from '../../../look/EmptyState.tsx';
import { QueryView } from '../../../look/QueryView.tsx';
import { PolicyNav } from '../../PolicyNav.tsx';
import { listAmendments } from '../api/amendments.ts';
import { AmendmentCard } from './AmendmentCard.tsx';

/** The states in the order of an amendment's life, as one looks for them. */
const STATES: readonly AmendmentState[] = [
  'draft',
  'in-review',
  'approved',
  'scheduled',
  'in-force',
  'superseded',
  'repealed',
  'recalled',
  'discarded',
];

/** Every amendment, by where it stands. */
export function AmendmentsPage() {
  const { t } = useTranslation(['amending', 'amend-how']);
  // Titles come in the language that is asked in.
  const { language } = useLanguage();
  const query = useQuery({ queryKey: ['amendments', language], queryFn: listAmendments, staleTime: 0 });
  return (
    <div className="policy amending">
      <div className="title-row">
        <PageTitle>{t('list.title')}</PageTitle>
        <ButtonLink to="/policy/amendments/new" kind="primary">
          {t('list.begin')}
        </ButtonLink>
      </div>
      <p className="lead">
        {t('list.lead')} <Link to="/policy/amendments/how">{t('amend-how:title')}</Link>
      </p>
      <PolicyNav />
      <QueryView query={query}>{({ items }) => <AmendmentList items={items} />}</QueryView>
    </div>
  );
}

function AmendmentList({ items }: { readonly items: readonly AmendmentSummary[] }) {
  const { t } = useTranslation('amending');
  const [state, setState] = useState<AmendmentState>();
  if (items.length === 0) return <EmptyState title={t('list.none')}>{t('list.none-text')}</EmptyState>;
  const present = STATES.filter((one) => items.some((item) => item.state === one));
  const shown = items.filter((item) => state === undefined || item.state === state);
  return (
    <>
      <fieldset className="amending-filter">
        <legend className="visually-hidden">{t('list.filter')}</legend>
        {[undefined, ...present].map((one) => (
          <button
            key={one ?? 'all'}
            type="button"
            className="chip"
            aria-pressed={state === one}
            onClick={() => setState(one)}
          >
            {one === undefined ? t('list.all') : t(`state.${one}`)}{' '}
            {one === undefined ? items.length : items.filter((item) => item.state === one).length}
          </button>
        ))}
      </fieldset>
      <ul className="plain-list amending-list">
        {shown.map((item) => (
          <AmendmentCard key={item.id} amendment={item} />
        ))}
      </ul>
    </>
  );
}
