import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewRows } from '../../../../../engine/amending/by-provision.ts';
import type { AmendmentReport } from '../../../../../engine/amending/report.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { useSession } from '../../../../app/session/useSession.ts';
import { Button } from '../../../../look/Button.tsx';
import { EmptyState } from '../../../../look/EmptyState.tsx';
import { useWorkbench } from '../../state/draft.ts';
import { namesOf } from '../names-of.ts';
import { useAccounted } from '../useAccounted.ts';
import { useSince } from '../useSince.ts';
import { FilterChips } from './FilterChips.tsx';
import { type Filter, isFound } from './filters.ts';
import { LookedBar } from './LookedBar.tsx';
import { Row } from './Row.tsx';
import { isToLookAt, keyOf, printOf } from './row-key.ts';
import { useLooked } from './useLooked.ts';
import './by-provision.css';

/** As many as one looks through at once. */
const SHOWN = 60;
const NONE = {};

/** The amendment in the order of its act: each provision with what it changes beside it. Every sentence is read once, and ticked off. */
export function ByProvision({ report }: { readonly report: AmendmentReport }) {
  const { t } = useTranslation('amend-review');
  const { id, act } = useWorkbench(({ view }) => view);
  const documents = useWorkbench((workbench) => workbench.documents);
  const session = useSession();
  const account = session.status === 'signed-in' ? session.session.account : '';
  const accounted = useAccounted(report.coverage);
  const { places } = useSince();
  const looking = useLooked(id, account);
  const [filter, setFilter] = useState<Filter>();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const provisions = namesOf(documents).acts[act]?.provisions ?? NONE;
  const rows = useMemo(() => {
    const order = inOrder(provisions).map(([provision]) => provision);
    return reviewRows(act, order, report, accounted).map((row) => ({
      row,
      key: keyOf(row),
      print: printOf(row, provisions),
    }));
  }, [act, provisions, report, accounted]);
  const isWaiting = report.waiting.some(({ check }) => check === 'changes');
  if (rows.length === 0) return isWaiting ? <p>{t('not-yet')}</p> : <EmptyState title={t('no-changes')} />;
  const several = new Set(report.changes.map(({ service, from }) => `${service} ${from}`)).size > 1;
  const found = filter === undefined ? rows : rows.filter(({ row }) => isFound(row, filter, act, places));
  const shown = all ? found : found.slice(0, SHOWN);
  const counted = rows.filter(({ row }) => isToLookAt(row));
  const looked = counted.filter(({ key, print }) => looking.isLooked(key, print)).length;
  const go = (provision: string) => {
    setAll(true);
    setFilter(undefined);
    // The row may be left out as yet: it is there after the next drawing.
    setTimeout(() => {
      const row = document.getElementById(`row-${provision}`);
      row?.querySelector<HTMLElement>('.review-look input')?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'center' });
    });
  };
  const firstUncited = shown.find(({ row }) => row.kind === 'uncited')?.key;
  return (
    <>
      {isWaiting ? <p>{t('not-yet')}</p> : null}
      <FilterChips rows={rows.map(({ row }) => row)} chosen={filter} since={places} onChoose={setFilter} />
      <LookedBar looked={looked} count={counted.length} list={list} onShowAll={() => setAll(true)} />
      <ol className="review-rows" ref={list}>
        {shown.map(({ row, key, print }) => (
          <Row
            key={key}
            row={row}
            several={several}
            isFirstUncited={key === firstUncited}
            isLooked={looking.isLooked(key, print)}
            onGo={go}
            onLook={(isLooked) => looking.look(key, print, isLooked)}
          />
        ))}
      </ol>
      {found.length > shown.length ? (
        <Button onClick={() => setAll(true)}>{t('rows.show-all', { count: found.length })}</Button>
      ) : null}
    </>
  );
}
