import { useTranslation } from 'react-i18next';
import type { DeadlineResult } from '../../../engine/deadlines/types.ts';
import type { Act } from '../../../engine/schema/act.ts';
import type { Workflow } from '../../../engine/schema/workflow.ts';
import type { ApplicationView } from '../../../server/api/schemas/cases.ts';
import { DueDate } from './DueDate.tsx';

interface Props {
  readonly view: ApplicationView;
  readonly acts: Readonly<Record<string, Act>>;
  readonly roles: Workflow['roles'];
}

/** The most urgent first: overdue, running, suspended, then what is done. */
const RANK: readonly DeadlineResult['status'][] = [
  'overdue',
  'running',
  'suspended',
  'uncountable',
  'done-late',
  'done',
];

/** Every deadline that has begun. */
export function DueDates({ view, acts, roles }: Props) {
  const { t } = useTranslation('portal');
  const begun = Object.entries(view.deadlines)
    .filter(([, deadline]) => deadline.status !== 'not-started')
    .sort(
      ([, a], [, b]) =>
        RANK.indexOf(a.status) - RANK.indexOf(b.status) || (a.due ?? '').localeCompare(b.due ?? ''),
    );
  if (begun.length === 0) return null;
  return (
    <section className="section" aria-labelledby="due">
      <h2 id="due">{t('case.due')}</h2>
      <ul className="plain-list">
        {begun.map(([id, deadline]) => (
          <DueDate
            key={id}
            deadline={deadline}
            acts={acts}
            responsible={roles[deadline.responsible]?.title}
          />
        ))}
      </ul>
    </section>
  );
}
