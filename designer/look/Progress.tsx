interface Props {
  readonly step: number;
  readonly steps: number;
  /** The progress in words. */
  readonly label: string;
}

/** How far one has come, in words and as a bar. */
export function Progress({ step, steps, label }: Props) {
  return (
    <div className="progress">
      <p className="progress-label" id="progress">
        {label}
      </p>
      <progress className="progress-bar" value={step} max={steps} aria-labelledby="progress" />
    </div>
  );
}
