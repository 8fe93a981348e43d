import { useBuffered } from '../fields/useBuffered.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly invalid: boolean;
  readonly disabled: boolean;
  readonly onChange: (typed: string) => void;
}

/** The part of one entry; empty where it has none. */
export function PartInput({ label, value, invalid, disabled, onChange }: Props) {
  const line = useBuffered(value, onChange);
  return (
    <label className="amend-parameters-part">
      <span>{label}</span>
      <input
        className="input input-short"
        inputMode="decimal"
        value={line.value}
        readOnly={disabled}
        aria-invalid={invalid || undefined}
        onChange={({ target }) => line.type(target.value)}
        onBlur={line.flush}
      />
    </label>
  );
}
