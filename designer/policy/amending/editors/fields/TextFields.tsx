import { type ReactNode, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../../engine/schema/languages.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { wordingIn } from '../../../../../engine/text/wording-in.ts';
import { Button } from '../../../../look/Button.tsx';
import { type Editing, EditingContext } from '../../state/editing.ts';
import { withMark, withWording } from './model/texts.ts';
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
}

/** A text in the library's languages side by side, the authoritative one first. */
export function TextFields({ label, value, before, onChange, required = false, ...rest }: Props) {
  const { t } = useTranslation('amend-fields');
  const written = useWritten();
  const editing = use(EditingContext);
  const [opened, setOpened] = useState(false);
  const { languages, authoritative } = written;
  const order = [authoritative, ...languages.filter((language) => language !== authoritative)];
  if (value === undefined && !required && !opened)
    return rest.disabled ? null : (
      <div>
        <Button kind="quiet" onClick={() => setOpened(true)}>
          {t('text.add', { label })}
        </Button>
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
            onText={onChange}
            onWording={(wording) => {
              const next = withWording(value, language, wording, before, written);
              // What the order does not say in a language is not the law's own wording there.
              const isNew = value === undefined || wordingIn(value, language) === undefined;
              const isOurs = isNew && editing !== undefined && !isSpoken(language, editing, authoritative);
              const marked = next && isOurs ? withMark(next, language, true, written) : next;
              onChange(marked ?? (required ? { [authoritative]: '' } : undefined));
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
        <TakeWords label={label} value={value} before={before} onText={onChange} />
      )}
    </fieldset>
  );
}

/** Something was put right in the words of the provision that is selected: perhaps it is to be said here, too. */
const isRestored = (editing: Editing | undefined): boolean =>
  editing?.provisions[0]?.given?.restored !== undefined;

const isSpoken = (
  language: Language,
  { spoken }: Pick<Editing, 'spoken'>,
  authoritative: Language,
): boolean => language === authoritative || spoken.includes(language);
