import { ApiProblem } from '../../../app/api/problem.ts';
import { ErrorState } from '../../../look/ErrorState.tsx';

const SHOWN = 50;

/** Why a step was refused: in words, with every place that is wrong. */
export function StepProblem({ error }: { readonly error: unknown }) {
  const errors = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  return (
    <>
      <ErrorState error={error} />
      <ul className="amending-findings">
        {errors.slice(0, SHOWN).map(({ pointer, message, hint }) => (
          <li key={`${pointer} ${message}`}>
            {message} <span className="hint">{hint}</span>
            <p className="mono amending-place">{pointer}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
