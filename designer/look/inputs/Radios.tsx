export interface RadioOption {
  readonly value: string;
  readonly label: string;
}

interface Props {
  /** The id of the first button: links to the question lead there. */
  readonly id: string;
  readonly options: readonly RadioOption[];
  /** Nothing is chosen for the reader beforehand. */
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly inline?: boolean;
}

/** One of a few. Stands in a fieldset that asks the question. */
export function Radios({ id, options, value, onChange, inline = false }: Props) {
  return (
    <div className={inline ? 'choices choices-inline' : 'choices'}>
      {options.map((option, index) => (
        <label className="choice" key={option.value}>
          <input
            type="radio"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
