import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FieldProblem } from '../validation/problems.ts';
import { useWorkspace } from './context.ts';
import { fillPath } from './steps.ts';

interface Props {
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
}

/** What is still missing before the application can be submitted, each with the page where it is asked. */
export function CheckProblems({ problems, attempt }: Props) {
  const { t } = useTranslation('portal');
  const { view, pages } = useWorkspace();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  const pageOf = (fact: string | undefined) => pages.find(({ fields }) => fact && fields.includes(fact))?.id;
  return (
    <div className="alert alert-warning error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2 className="alert-title">{t('check.incomplete', { count: problems.length })}</h2>
      <ul>
        {problems.map(({ id, path, label, message }) => (
          <li key={id}>
            <Link to={`${fillPath(view.id)}/page/${pageOf(path[0]) ?? ''}`}>{label}</Link>: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
