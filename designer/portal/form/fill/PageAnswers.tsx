import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FormPageDefinition } from '../../../../engine/form/types.ts';
import { SummaryList } from '../../../look/SummaryList.tsx';
import { AnswerText } from '../answer/AnswerText.tsx';
import { placeOf } from '../validation/places.ts';
import { useWorkspace } from './context.ts';
import { fillPath } from './steps.ts';

/** The answers of one page, with the way back to it. */
export function PageAnswers({ page }: { readonly page: FormPageDefinition }) {
  const { t } = useTranslation('portal');
  const { view, shown, answers, resolved, ui } = useWorkspace();
  const rows = page.fields
    .filter((fact) => shown.has(fact))
    .map((fact) => {
      const place = placeOf(resolved, ui, [fact]);
      return { key: fact, term: place.label, value: <AnswerText place={place} value={answers[fact]} /> };
    });
  return (
    <section className="section check-page" aria-labelledby={`check-${page.id}`}>
      <div className="section-head">
        <h2 id={`check-${page.id}`}>{page.title}</h2>
        <Link to={`${fillPath(view.id)}/page/${page.id}`}>
          {t('check.change')}
          <span className="visually-hidden">: {page.title}</span>
        </Link>
      </div>
      <SummaryList rows={rows} />
    </section>
  );
}
