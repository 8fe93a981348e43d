import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import { EmptyState } from '../../../look/EmptyState.tsx';
import { useWorkbench } from '../state/draft.ts';
import { amendmentFile } from '../state/parts.ts';
import { ServiceChanges } from './ServiceChanges.tsx';
import { SharedChanges } from './SharedChanges.tsx';
import { SinceReturn } from './SinceReturn.tsx';
import { shownPlaces } from './shown-places.ts';
import { type DraftPlace, isAmong } from './since-return.ts';
import { useSince } from './useSince.ts';

/** What the amendment changes, in words, for each service and each day on which it begins to; all of it, or what was changed since it was returned. */
export function ReviewChanges({ changes, shared, waiting }: AmendmentReport) {
  const { t } = useTranslation('amend-review');
  const act = useWorkbench(({ view }) => view.act);
  const { places } = useSince();
  const [onlySince, setOnlySince] = useState(false);
  const all = shownPlaces({ changes, shared }, act);
  const since = all.filter((place) => isAmong(places, place)).length;
  const isOnly = onlySince && since > 0;
  const isShown = (place: DraftPlace) => !isOnly || isAmong(places, place);
  const isWaiting = waiting.some(({ check }) => check === 'changes');
  if (all.length === 0 && !isWaiting) return <EmptyState title={t('no-changes')} />;
  const visible = changes.filter(
    ({ service, diff }) =>
      !isOnly || diff.changes.some(({ pointer }) => isShown({ file: amendmentFile(service, act), pointer })),
  );
  return (
    <>
      {isWaiting ? <p>{t('not-yet')}</p> : null}
      <SinceReturn shown={all} count={since} isOnly={isOnly} onOnly={setOnlySince} />
      <SharedChanges shared={shared.filter(isShown)} />
      {visible.map((one) => (
        <ServiceChanges key={`${one.service} ${one.from}`} of={one} isShown={isShown} />
      ))}
    </>
  );
}
