import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../../look/Button.tsx';
import { FieldError } from '../../../../../look/FieldError.tsx';
import { parsed } from '../model/clipboard.ts';

interface Props {
  readonly json: unknown;
  readonly onChange: (json: unknown) => void;
}

/** What the tree has no controls for: its source, taken over as a whole once it can be read. */
export function SourceControls({ json, onChange }: Props) {
  const { t } = useTranslation('amend-conditions');
  const id = useId();
  const [typed, setTyped] = useState(() => JSON.stringify(json, null, 2));
  const [failed, setFailed] = useState(false);
  const take = () => {
    const read = parsed(typed);
    setFailed(read === undefined);
    if (read !== undefined) onChange(read);
  };
  return (
    <div className="conditions-source">
      <label className="conditions-label" htmlFor={id}>
        {t('source.label')}
      </label>
      <p className="hint">{t('source.hint')}</p>
      {failed ? <FieldError id={`${id}-error`}>{t('source.unreadable')}</FieldError> : null}
      <textarea
        id={id}
        className="input mono"
        spellCheck={false}
        value={typed}
        aria-invalid={failed || undefined}
        aria-describedby={failed ? `${id}-error` : undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button onClick={take}>{t('source.take')}</Button>
    </div>
  );
}
