import type { FormulaFault } from './formula/check.ts';

interface Props {
  readonly text: string;
  readonly faults: readonly FormulaFault[];
}

/** The problems of a formula, each with the place in the text underlined. */
export function FaultText({ text, faults }: Props) {
  return (
    <>
      {faults.map(({ at: { start, end }, wording: { message, hint } }) => (
        <span key={`${start} ${message}`} className="amounts-fault">
          {message}. <span className="hint">{hint}</span>
          <span className="amounts-excerpt mono">
            {text.slice(Math.max(0, start - 24), start)}
            <mark>{text.slice(start, Math.max(end, start + 1)) || '…'}</mark>
            {text.slice(Math.max(end, start + 1), end + 24)}
          </span>
        </span>
      ))}
    </>
  );
}
