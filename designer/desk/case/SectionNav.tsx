import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../server/api/schemas/cases.ts';

/** Jumps to the sections that the case has. */
export function SectionNav({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('desk');
  const { grounds, requirements, subjects, limits, documents, deadlines, open, alternatives } =
    view.assessment;
  const { amounts, scores, windows, attempts, votes, quotas, periods } = view.assessment;
  const has = (items: object) => Object.keys(items).length > 0;
  const sections: readonly (readonly [string, boolean])[] = [
    ['steps', true],
    ['outcome', true],
    ['grounds', has(grounds)],
    ['requirements', has(requirements)],
    ['persons', Object.values(subjects).some((persons) => persons.length > 0)],
    ['amounts', has(amounts)],
    ['scores', has(scores)],
    ['limits', has(limits)],
    ['periods', has(periods)],
    ['windows', has(windows)],
    ['attempts', has(attempts)],
    ['votes', has(votes)],
    ['quotas', has(quotas)],
    ['documents', has(documents) || view.attachments.length > 0],
    ['facts', true],
    ['alternatives', alternatives.some(({ kind }) => kind !== 'reading')],
    ['open', has(open)],
    ['deadlines', has(deadlines)],
    ['notices', view.notices.length > 0],
    ['timeline', true],
  ];
  return (
    <nav className="section-nav" aria-label={t('case.sections')}>
      <ul>
        {sections
          .filter(([, shown]) => shown)
          .map(([id]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`nav.${id}`)}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
