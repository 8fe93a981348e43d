interface Props<V extends string> {
  readonly label: string;
  readonly views: readonly { readonly id: V; readonly title: string }[];
  readonly view: V;
  readonly onChange: (view: V) => void;
}

/** Turns between the ways in which a list is shown. */
export function ViewSwitch<V extends string>({ label, views, view, onChange }: Props<V>) {
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">{label}</legend>
      {views.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="tab"
          aria-pressed={view === id}
          onClick={() => onChange(id)}
        >
          {title}
        </button>
      ))}
    </fieldset>
  );
}
