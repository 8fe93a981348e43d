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
            unspoken={isUnspoken(language, editing, value, before, authoritative)}
            onText={onChange}
            onWording={(wording) => {
              const next = withWording(value, language, wording, before, written);
              // What the order does not say in a language is not the law's own wording there.
              const isOwn = editing !== undefined && (ours || !isSpoken(language, editing, authoritative));
              const marked =
                next && isOwn && isFirst(language, wording, value, before)
                  ? withMark(next, language, true, written)
                  : next;
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

/** The first words in a language, or the first that depart from those that were there: later ones keep the mark that they have. */
function isFirst(
  language: Language,
  wording: string,
  value: Text | undefined,
  before: Text | undefined,
): boolean {
  const now = value && wordingIn(value, language);
  return (
    now === undefined || (before !== undefined && now === wordingIn(before, language) && now !== wording)
  );
}

/** A changed wording in a language in which the order says nothing itself: it cannot be the law's own. */
function isUnspoken(
  language: Language,
  editing: Editing | undefined,
  value: Text | undefined,
  before: Text | undefined,
  authoritative: Language,
): boolean {
  if (editing === undefined || editing.spoken.length === 0 || value === undefined) return false;
  const isAsBefore = before !== undefined && wordingIn(value, language) === wordingIn(before, language);
  return !isAsBefore && !isSpoken(language, editing, authoritative);
}

const isSpoken = (
  language: Language,
  { spoken }: Pick<Editing, 'spoken'>,
  authoritative: Language,
): boolean => language === authoritative || spoken.includes(language);
