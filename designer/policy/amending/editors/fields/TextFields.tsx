import { type ReactNode, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '../../../../../engine/schema/text.ts';
import { isUnspoken, reworded } from '../../../../../engine/text/reworded.ts';
import { Button } from '../../../../look/Button.tsx';
import { type Editing, EditingContext } from '../../state/editing.ts';
import { AsElsewhere } from './AsElsewhere.tsx';
import { LineField } from './SimpleFields.tsx';
import { TakeWords } from './TakeWords.tsx';
import { useWritten } from './useWritten.ts';
import { WordingField } from './WordingField.tsx';
import './fields.css';

interface Props {
  readonly label: string;
  readonly value: Text | undefined;
  /** The text without what is being edited: its translations are not those of a changed official wording. */
  readonly before?: Text | undefined;
  /** `undefined` takes the text away; a required one is never taken away. */
  readonly onChange: (text: Text | undefined) => void;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** The least number of lines. */
  readonly lines?: number;
  readonly hint?: ReactNode;
  /** The library names it, not the law: whatever is typed is unofficial until somebody says otherwise. */
  readonly ours?: boolean;
}

/** A text in the library's languages side by side, the authoritative one first. */
export function TextFields({
  label,
  value,
  before,
  onChange,
  required = false,
  ours = false,
  ...rest
}: Props) {
  const { t } = useTranslation('amend-fields');
  const written = useWritten();
  const editing = use(EditingContext);
  const [opened, setOpened] = useState(false);
  const { languages, authoritative } = written;
  const order = [authoritative, ...languages.filter((language) => language !== authoritative)];
  if (value === undefined && !required && !opened)
    return rest.disabled ? null : (
      <div className="button-row">
        <Button kind="quiet" onClick={() => setOpened(true)}>
          {t('text.add', { label })}
        </Button>
        {editing === undefined ? null : (
          <TakeWords named label={label} value={value} before={before} onText={onChange} />
        )}
      </div>
    );
  return (
    <fieldset className="field amend-fields-text">
      <legend className="field-label">{label}</legend>
      {rest.hint ? <div className="field-hint">{rest.hint}</div> : null}
      <div className="amend-fields-languages">
        {order.map((language) => (
          <WordingField
            key={language}
            label={label}
            language={language}
            value={value}
            before={before}
            written={written}
            disabled={rest.disabled ?? false}
            lines={rest.lines ?? 1}
            unspoken={isUnspoken(language, value, before, written, editing?.spoken)}
            onText={onChange}
            onWording={(wording) => {
              const speaking = editing && { spoken: editing.spoken, ours };
              const next = reworded(value, language, wording, before, written, speaking);
              onChange(next ?? (required ? { [authoritative]: '' } : undefined));
            }}
          />
        ))}
      </div>
      {value !== undefined && (value.restored !== undefined || isRestored(editing)) ? (
        <LineField
          label={t('text.restored')}
          value={value.restored}
          disabled={rest.disabled ?? false}
          onChange={(restored) => {
            const { restored: _, ...plain } = value;
            onChange(restored === undefined ? plain : { ...plain, restored });
          }}
        />
      ) : null}
      {editing === undefined || rest.disabled ? null : (
        <AsElsewhere label={label} value={value} before={before} ours={ours} onText={onChange} />
      )}
      {editing === undefined || rest.disabled ? null : (
        <TakeWords label={label} value={value} before={before} onText={onChange} />
      )}
    </fieldset>
  );
}

/** Something was put right in the words of the provision that is selected: perhaps it is to be said here, too. */
const isRestored = (editing: Editing | undefined): boolean =>
  editing?.provisions[0]?.given?.restored !== undefined;
