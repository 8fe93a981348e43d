import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { AmendmentReport } from '../../../../../engine/amending/report.ts';
import { Button } from '../../../../look/Button.tsx';
import { EmptyState } from '../../../../look/EmptyState.tsx';
import { useWorkbench } from '../../state/draft.ts';
import { useSince } from '../useSince.ts';
import { FilterChips } from './FilterChips.tsx';
import { FILTERS, type Filter, isFound, type Judged } from './filters.ts';
import { LookedBar } from './LookedBar.tsx';
import { Readers } from './Readers.tsx';
import { Row } from './Row.tsx';
import { isToLookAt } from './row-key.ts';
import { lookedAmong, unopenedAmong } from './ticks.ts';
import { useLooked } from './useLooked.ts';
import { useReviewRows } from './useReviewRows.ts';
import './by-provision.css';

/** As many as one looks through at once. */
const SHOWN = 60;

/** The amendment in the order of its act: each provision with what it changes beside it. Every sentence is read once, and ticked off. */
export function ByProvision({ report }: { readonly report: AmendmentReport }) {
  const { t } = useTranslation('amend-review');
  const { act, authors } = useWorkbench(({ view }) => view);
  const { places } = useSince();
  const looking = useLooked();
  const rows = useReviewRows(report);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const unopened = unopenedAmong(
    rows,
    looking.readers,
    authors.map(({ account }) => account),
  );
  const judged: Judged = { act, since: places, ticks: looking.mine, unopened };
  const [filter, choose] = useFilter();
  // What is looked at while only what is left is shown, stays until somebody chooses again.
  const [held, setHeld] = useState<{ readonly filter: Filter; readonly keys: ReadonlySet<string> }>();
  const onChoose = (chosen: Filter | undefined) => {
    choose(chosen);
    const found = chosen === undefined ? [] : rows.filter((one) => isFound(one, chosen, judged));
    setHeld(
      chosen === undefined ? undefined : { filter: chosen, keys: new Set(found.map(({ key }) => key)) },
    );
  };
  const isWaiting = report.waiting.some(({ check }) => check === 'changes');
  if (rows.length === 0) return isWaiting ? <p>{t('not-yet')}</p> : <EmptyState title={t('no-changes')} />;
  const several = new Set(report.changes.map(({ service, from }) => `${service} ${from}`)).size > 1;
  const found =
    filter === undefined
      ? rows
      : rows.filter(
          (one) => isFound(one, filter, judged) || (held?.filter === filter && held.keys.has(one.key)),
        );
  const shown = all ? found : found.slice(0, SHOWN);
  const go = (provision: string) => {
    setAll(true);
    onChoose(undefined);
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
      <FilterChips rows={rows} chosen={filter} judged={judged} onChoose={onChoose} />
      <LookedBar
        looked={lookedAmong(rows, looking.mine)}
        count={rows.filter(({ row }) => isToLookAt(row)).length}
        list={list}
        onShowAll={() => setAll(true)}
      />
      <Readers rows={rows} />
      <ol className="review-rows" ref={list}>
        {shown.map(({ row, key, print }) => (
          <Row
            key={key}
            row={row}
            several={several}
            isFirstUncited={key === firstUncited}
            isLooked={looking.isLooked(key, print)}
            wasLooked={looking.mine[key] !== undefined}
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

/** The rows that are shown, in the address: other pages lead to what is left there. */
function useFilter(): readonly [Filter | undefined, (filter: Filter | undefined) => void] {
  const [params, setParams] = useSearchParams();
  const shown = params.get('show');
  const filter = FILTERS.find((one) => one === shown);
  const choose = (chosen: Filter | undefined) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (chosen === undefined) after.delete('show');
        else after.set('show', chosen);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return [filter, choose];
}
