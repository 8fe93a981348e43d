import { Navigate, useParams } from 'react-router';
import { NotFound } from '../../../app/routing/NotFound.tsx';
import { useWorkspace } from './context.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { fillPath } from './steps.ts';

/** A page of questions, found by its name in the address. */
export function QuestionPage() {
  const { page: id } = useParams();
  const { view, form, pages } = useWorkspace();
  const page = pages.find((one) => one.id === id);
  if (page) return <QuestionForm key={page.id} page={page} />;
  const hidden = form.pages.some((one) => one.id === id);
  return hidden ? <Navigate to={fillPath(view.id)} replace /> : <NotFound />;
}
