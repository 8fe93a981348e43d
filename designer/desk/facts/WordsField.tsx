import { describedBy, Field } from '../../look/Field.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly note?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly rows: number;
  readonly onChange: (value: string) => void;
}

/** A reason or evidence in the officer's own words. */
export function WordsField({ id, value, rows, onChange, ...texts }: Props) {
  const { hint, error } = texts;
  return (
    <Field id={id} {...texts}>
      <textarea
        className="input"
        id={id}
        rows={rows}
        value={value}
        aria-describedby={describedBy(id, { hint: Boolean(hint), error: Boolean(error) })}
        aria-invalid={Boolean(error) || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
