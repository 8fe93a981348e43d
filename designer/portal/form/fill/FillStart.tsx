import { Navigate } from 'react-router';
import { useWorkspace } from './context.ts';
import { fillPath } from './steps.ts';

/** Resumes where the first unanswered question is; a complete form goes on to its check. */
export function FillStart() {
  const { view, pages, problems, steps } = useWorkspace();
  const missing = new Set(problems.map((problem) => problem.path[0]));
  const page = pages.find(({ fields }) => fields.some((fact) => missing.has(fact)));
  const target = page ? `${fillPath(view.id)}/page/${page.id}` : steps.at(-1)?.path;
  return <Navigate to={target ?? '/applications'} replace />;
}
