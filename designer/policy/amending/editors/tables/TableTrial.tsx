import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Table } from '../../../../../engine/schema/table.ts';
import type { Value } from '../../../../../engine/values/types.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Field } from '../../../../look/Field.tsx';
import { Live } from '../../../../look/Live.tsx';
import { ExpressionText } from '../../../../look/rules/ExpressionText.tsx';
import { useEditing } from '../../state/editing.ts';
import { columnOf } from './cells/column.ts';
import { inputsOf } from './model/inputs.ts';
import type { TrialRows } from './model/trial.ts';
import { readTried } from './model/tried.ts';
import { useInputTitle } from './useInputTitle.ts';

interface Props {
  readonly table: Table;
  readonly tried: Readonly<Record<string, string>>;
  readonly onTried: (input: string, text: string) => void;
  readonly rows: TrialRows | undefined;
  readonly nameOf: (row: string) => string;
}

/** What is tried of a table: its texts by input. */
export function useTried(table: Table) {
  const { words, edition } = useEditing();
  const { language } = useLanguage();
  const [tried, setTried] = useState<Readonly<Record<string, string>>>({});
  const values: Record<string, Value> = {};
  for (const [input, { value }] of inputsOf(table)) {
    const read = readTried(tried[input] ?? '', columnOf(value, edition, words, language), value, words.facts);
    if (read !== undefined) values[input] = read;
  }
  return { tried, values, set: (input: string, text: string) => setTried({ ...tried, [input]: text }) };
}

/** Values for the inputs of a table; the rows that take them light up above. */
export function TableTrial({ table, tried, onTried, rows, nameOf }: Props) {
  const { t } = useTranslation('amend-tables');
  const { language } = useLanguage();
  const { words, edition } = useEditing();
  const titleOf = useInputTitle();
  const id = useId();
  const [winner] = rows?.winners ?? [];
  const output = winner === undefined ? undefined : table.rows[winner]?.output;
  return (
    <section className="tables-trial" aria-label={t('trial.title')}>
      <h4>{t('trial.title')}</h4>
      <div className="tables-tried">
        {inputsOf(table).map(([input, definition]) => {
          const { names } = columnOf(definition.value, edition, words, language);
          const field = `${id}-${input}`;
          const shared = { id: field, className: 'input', value: tried[input] ?? '' };
          return (
            <Field key={input} id={field} label={titleOf(definition, input)}>
              {names.size > 0 ? (
                <select {...shared} onChange={({ target }) => onTried(input, target.value)}>
                  <option value="">{t('trial.open')}</option>
                  {[...names].map(([code, name]) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  {...shared}
                  autoComplete="off"
                  onChange={({ target }) => onTried(input, target.value)}
                />
              )}
            </Field>
          );
        })}
      </div>
      <Live>
        <p>
          {rows === undefined ? t('trial.none') : say(rows)}{' '}
          {output === undefined || (rows?.clashing.length ?? 0) > 0 ? null : (
            <strong>
              <ExpressionText expression={output} words={words} />
            </strong>
          )}
        </p>
      </Live>
    </section>
  );

  function say({ winners, clashing, possible, complete }: TrialRows): string {
    const named = (keys: readonly string[]) => keys.slice(0, 5).map(nameOf).join(', ');
    if (possible.length === 0) return t('trial.gap');
    if (!complete) return t('trial.possible', { count: possible.length });
    if (clashing.length > 0) return t('trial.clash', { rows: named(clashing) });
    return t('trial.row', { rows: named(winners) });
  }
}
