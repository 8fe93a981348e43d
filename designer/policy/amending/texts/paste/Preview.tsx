import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  isSafe,
  type MatchedCell,
  type MatchedRow,
} from '../../../../../engine/amending/texts/matched-row.ts';
import { Button } from '../../../../look/Button.tsx';
import type { Shown } from '../shown.ts';
import { ChangeGroup } from './ChangeGroup.tsx';

interface Props extends Shown {
  readonly rows: readonly MatchedRow[];
  readonly unchanged: number;
  readonly onTaken: (said: string) => void;
  readonly onClose: () => void;
}

/** A wording that the table would change. */
export interface Change {
  readonly key: string;
  readonly row: MatchedRow;
  readonly cell: MatchedCell;
}

/** What a table would change, before anything is taken over. What fills a gap is chosen; what replaces words, or has something against it, is not. */
export function Preview({ rows, unchanged, onTaken, onClose, written, write, describe }: Props) {
  const { t } = useTranslation('amend-texts');
  const changes = rows.flatMap((row) =>
    row.cells.map((cell): Change => ({ key: `${row.place} ${cell.language}`, row, cell })),
  );
  const safe = changes.filter(({ row, cell }) => isSafe(row, cell));
  const doubtful = changes.filter(
    ({ row, cell }) => row.problem !== undefined || cell.lost.length > 0 || cell.added.length > 0,
  );
  const replacing = changes.filter((one) => !safe.includes(one) && !doubtful.includes(one));
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const isSafeChange = new Set(safe.map(({ key }) => key));
  const isChosen = ({ key }: Change) => isSafeChange.has(key) !== toggled.has(key);
  const choose = (some: readonly Change[], chosen: boolean) => {
    const turned = some.filter((one) => isChosen(one) !== chosen).map(({ key }) => key);
    const next = new Set(toggled);
    for (const key of turned) if (!next.delete(key)) next.add(key);
    setToggled(next);
  };
  const chosen = changes.filter(isChosen);
  const foreign = rows.filter(({ problem }) => problem === 'unknown-place' || problem === 'twice');
  const take = () => {
    write(
      chosen.map(({ row, cell }) => ({ place: row.place, language: cell.language, wording: cell.given })),
      t('edited.pasted'),
    );
    onTaken(t('paste.taken', { count: chosen.length }));
  };
  const group = { isChosen, choose, names: written.names, describe };
  return (
    <>
      <p role="status">
        {changes.length === 0 ? t('paste.nothing') : t('paste.found', { count: changes.length })}{' '}
        {unchanged > 0 ? t('paste.unchanged', { count: unchanged }) : null}
      </p>
      <div className="texts-preview">
        <ChangeGroup title={t('paste.fills', { count: safe.length })} changes={safe} {...group} />
        <ChangeGroup
          title={t('paste.replaces', { count: replacing.length })}
          hint={t('paste.replaces-hint')}
          changes={replacing}
          {...group}
        />
        <ChangeGroup title={t('paste.doubtful', { count: doubtful.length })} changes={doubtful} {...group} />
        {foreign.length === 0 ? null : (
          <section>
            <h3>{t('paste.foreign', { count: foreign.length })}</h3>
            <ul className="texts-changes">
              {foreign.map(({ line, place, problem, text }) => (
                <li key={line}>
                  {t('paste.line', { line })}: {text === undefined ? place : describe(text)}.{' '}
                  {t(`paste.problem.${problem}`)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className="dialog-actions">
        <Button kind="primary" disabled={chosen.length === 0} onClick={take}>
          {t('paste.take', { count: chosen.length })}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </>
  );
}
