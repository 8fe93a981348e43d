import { useTranslation } from 'react-i18next';
import type { DraftText } from '../../../../../engine/amending/texts/draft-text.ts';
import type { Change } from './Preview.tsx';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly changes: readonly Change[];
  readonly isChosen: (change: Change) => boolean;
  readonly choose: (changes: readonly Change[], chosen: boolean) => void;
  readonly names: Readonly<Record<string, string>>;
  readonly describe: (text: DraftText) => string;
}

/** Some of the changes that a table would make, each to be chosen or left out. */
export function ChangeGroup({ title, hint, changes, isChosen, choose, names, describe }: Props) {
  const { t } = useTranslation('amend-texts');
  if (changes.length === 0) return null;
  const isAll = changes.every(isChosen);
  return (
    <section>
      <h3>{title}</h3>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {changes.length > 1 ? (
        <label className="choice">
          <input type="checkbox" checked={isAll} onChange={({ target }) => choose(changes, target.checked)} />
          <span>{t('paste.all')}</span>
        </label>
      ) : null}
      <ul className="texts-changes">
        {changes.map((change) => {
          const { key, row, cell } = change;
          return (
            <li key={key}>
              <label className="choice">
                <input
                  type="checkbox"
                  checked={isChosen(change)}
                  onChange={({ target }) => choose([change], target.checked)}
                />
                <span>
                  <span className="hint">
                    {row.text === undefined ? row.place : describe(row.text)},{' '}
                    {names[cell.language] ?? cell.language}
                  </span>
                  {cell.now === undefined ? null : <del lang={cell.language}>{cell.now}</del>}
                  <ins lang={cell.language}>{cell.given}</ins>
                  {row.problem === undefined ? null : <strong>{t(`paste.problem.${row.problem}`)}</strong>}
                  {cell.lost.length === 0 ? null : (
                    <strong>{t('paste.problem.lost', { names: inBraces(cell.lost) })}</strong>
                  )}
                  {cell.added.length === 0 ? null : (
                    <strong>{t('paste.problem.added', { names: inBraces(cell.added) })}</strong>
                  )}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const inBraces = (names: readonly string[]): string => names.map((name) => `{{${name}}}`).join(', ');
