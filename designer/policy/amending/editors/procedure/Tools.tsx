import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../look/Button.tsx';
import { Live } from '../../../../look/Live.tsx';
import type { OutlineState } from './model/find.ts';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What the query finds. */
  readonly states: readonly OutlineState[];
  readonly editable: boolean;
  readonly onAddState: () => void;
  readonly onAddStep: () => void;
}

/** Finding a state or a step by its name, and adding one. */
export function Tools({ query, onQuery, states, editable, onAddState, onAddStep }: Props) {
  const { t } = useTranslation('amend-procedure');
  const id = useId();
  return (
    <div className="amend-procedure-tools">
      <div className="field amend-procedure-find">
        <label className="field-label" htmlFor={id}>
          {t('find')}
        </label>
        <input
          id={id}
          className="input"
          type="search"
          value={query}
          onChange={({ target }) => onQuery(target.value)}
        />
      </div>
      {editable ? (
        <div className="button-row">
          <Button onClick={onAddState}>{t('add.state')}</Button>
          <Button onClick={onAddStep}>{t('add.step')}</Button>
        </div>
      ) : null}
      <Live>{query.trim() === '' ? null : t('found', { count: states.length })}</Live>
    </div>
  );
}
