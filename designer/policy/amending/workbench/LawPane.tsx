import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { Button } from '../../../look/Button.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { useLeftToJudge } from '../proposals/state/useLeftToJudge.ts';
import { useLive } from '../state/draft.ts';
import { useEditing } from '../state/editing.ts';
import { LawProvision } from './LawProvision.tsx';
import { SelectedProvisions } from './SelectedProvisions.tsx';
import { isBelow } from './selection.ts';
import { useSelection } from './useSelecting.ts';

/** Where there is room for the act beside the definition. */
const WIDE = '(min-width: 64rem)';

/** The amending act, provision by provision: what is covered, what has no effect on data, what is still to do. */
export function LawPane() {
  const { t } = useTranslation('amending');
  const { act, words, editable } = useEditing();
  const { report } = useLive();
  const { opened, selected, isMarked, open, toggle, selectAll } = useSelection();
  const { provisions: proposedFor } = useLeftToJudge();
  const [onlyToDo, setOnlyToDo] = useState(false);
  const states = new Map(report?.coverage.map(({ provision, state }) => [provision, state]));
  const begun = new Set(report?.coverage.flatMap((one) => (one.unfinished ? [one.provision] : [])));
  const document = words.acts[act];
  const provisions = document === undefined ? [] : inOrder(document.provisions);
  const toDo = provisions.map(([id]) => id).filter((id) => states.get(id) === 'to-do');
  const shown = provisions.filter(([id]) => !onlyToDo || states.get(id) === 'to-do' || selected.has(id));
  // A long act has thousands: their handlers stay the same, so that only those that change are drawn again.
  const latest = useRef({ open, toggle, shown });
  useEffect(() => {
    latest.current = { open, toggle, shown };
  });
  const onOpen = useCallback((id: string) => latest.current.open(id), []);
  const onMark = useCallback(
    (id: string, isRange: boolean) =>
      latest.current.toggle(id, isRange ? latest.current.shown.map(([one]) => one) : undefined),
    [],
  );
  return (
    <details className="workbench-law" open={matchMedia(WIDE).matches}>
      <summary className="workbench-law-summary">{t('law.show')}</summary>
      <header className="workbench-law-head">
        <h2>{document === undefined ? act : <LegalText text={document.short} />}</h2>
        <p>
          {report === undefined
            ? t('law.counting')
            : t('law.done', { done: states.size - toDo.length - begun.size, all: states.size })}
        </p>
        <label className="check">
          <input type="checkbox" checked={onlyToDo} onChange={({ target }) => setOnlyToDo(target.checked)} />{' '}
          {t('law.only-to-do')}
        </label>
        {editable && toDo.length > 1 ? (
          <Button kind="quiet" onClick={() => selectAll(toDo)}>
            {t('law.select-to-do', { count: toDo.length })}
          </Button>
        ) : null}
      </header>
      {provisions.length === 0 ? <p>{t('law.no-text')}</p> : null}
      <ol className="workbench-provisions">
        {shown.map(([id, provision]) => {
          const isOpen = opened === id;
          return (
            <LawProvision
              key={id}
              id={id}
              provision={provision}
              state={states.get(id)}
              unfinished={begun.has(id)}
              selected={selected.has(id)}
              marked={isMarked && selected.has(id)}
              // Told only to the one that is open: the others are not drawn again when it changes.
              below={isOpen ? toDo.filter((one) => isBelow(one, id)).length : 0}
              isProposed={states.get(id) === 'to-do' && proposedFor.has(id)}
              isOpen={isOpen}
              onOpen={onOpen}
              onMark={onMark}
            />
          );
        })}
      </ol>
      <SelectedProvisions states={states} />
    </details>
  );
}
