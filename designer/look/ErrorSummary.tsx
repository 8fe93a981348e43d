import { type MouseEvent, useEffect, useRef } from 'react';

export interface SummaryProblem {
  /** The id of the control to go to. */
  readonly id: string;
  readonly text: string;
}

interface Props {
  readonly title: string;
  readonly problems: readonly SummaryProblem[];
  /** Changes with every attempt: each takes the focus here anew. */
  readonly attempt: number;
}

/** All problems at once above the form, each a link to its control. */
export function ErrorSummary({ title, problems, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  const go = (event: MouseEvent, id: string) => {
    event.preventDefault();
    const control = document.getElementById(id);
    control?.focus();
    (control?.closest('.field') ?? control)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className="alert alert-danger error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2 className="alert-title">{title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.id}>
            <a href={`#${problem.id}`} onClick={(event) => go(event, problem.id)}>
              {problem.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
