import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { useLive } from '../state/draft.ts';
import { useEditing } from '../state/editing.ts';
import { LawProvision } from './LawProvision.tsx';

/** Where there is room for the act beside the definition. */
const WIDE = '(min-width: 64rem)';

/** The amending act, provision by provision: what is covered, what has no effect on data, what is still to do. */
export function LawPane() {
  const { t } = useTranslation('amending');
  const { act, words } = useEditing();
  const { report } = useLive();
  const [search, setSearch] = useSearchParams();
  const [onlyToDo, setOnlyToDo] = useState(false);
  const states = new Map(report?.coverage.map(({ provision, state }) => [provision, state]));
  const document = words.acts[act];
  const provisions = document === undefined ? [] : inOrder(document.provisions);
  const toDo = [...states.values()].filter((state) => state === 'to-do').length;
  const pick = useCallback(
    (provision: string) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (after.get('provision') === provision) after.delete('provision');
          else after.set('provision', provision);
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  return (
    <details className="workbench-law" open={matchMedia(WIDE).matches}>
      <summary className="workbench-law-summary">{t('law.show')}</summary>
      <header className="workbench-law-head">
        <h2>{document === undefined ? act : <LegalText text={document.short} />}</h2>
        <p>
          {report === undefined
            ? t('law.counting')
            : t('law.done', { done: states.size - toDo, all: states.size })}
        </p>
        <label className="check">
          <input type="checkbox" checked={onlyToDo} onChange={({ target }) => setOnlyToDo(target.checked)} />{' '}
          {t('law.only-to-do')}
        </label>
      </header>
      {provisions.length === 0 ? <p>{t('law.no-text')}</p> : null}
      <ol className="workbench-provisions">
        {provisions
          .filter(([id]) => !onlyToDo || states.get(id) === 'to-do' || search.get('provision') === id)
          .map(([id, provision]) => (
            <LawProvision
              key={id}
              id={id}
              provision={provision}
              state={states.get(id)}
              selected={search.get('provision') === id}
              onPick={pick}
            />
          ))}
      </ol>
    </details>
  );
}
