interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (id: string) => void;
}

/** One of a few; what is not among them stays, as it is. */
export function Choice({ label, value, options, onChange }: Props) {
  const isKnown = options.some(({ id }) => id === value);
  return (
    <label className="conditions-control">
      <span className="conditions-label">{label}</span>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {isKnown ? null : <option value={value}>{value}</option>}
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
