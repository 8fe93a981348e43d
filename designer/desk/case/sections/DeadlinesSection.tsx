import { useTranslation } from 'react-i18next';
import type { DeadlineResult } from '../../../../engine/deadlines/types.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { CountedDays } from '../../../look/CountedDays.tsx';
import { DateText } from '../../../look/DateText.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { DueBadge } from '../../due/DueBadge.tsx';
import { CitationOf } from '../CitationOf.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { HeldBy } from './HeldBy.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

const URGENCY: readonly DeadlineResult['status'][] = ['overdue', 'running', 'suspended', 'uncountable'];

/** Every duty with its dates; those that run come first. */
export function DeadlinesSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const rank = ({ status }: DeadlineResult) =>
    (URGENCY.indexOf(status) + URGENCY.length + 1) % (URGENCY.length + 1);
  const deadlines = [...inOrderOf(view.assessment.deadlines, words.edition.deadlines)].sort(
    ([, a], [, b]) => rank(a) - rank(b),
  );
  if (deadlines.length === 0) return null;
  return (
    <Section id="deadlines" title={t('deadlines.title')}>
      <ul className="items">
        {deadlines.map(([id, deadline]) => (
          <DeadlineItem key={id} id={id} deadline={deadline} view={view} words={words} />
        ))}
      </ul>
    </Section>
  );
}

interface ItemProps extends Props {
  readonly id: string;
  readonly deadline: DeadlineResult;
}

function DeadlineItem({ id, deadline, view, words }: ItemProps) {
  const { t } = useTranslation('desk');
  const { roles, events } = words.edition.workflow;
  const suspended = words.edition.deadlines?.[id]?.suspended;
  const role = roles[deadline.responsible];
  return (
    <li className="item" id={`deadline-${id}`}>
      <div className="item-head">
        <DueBadge deadline={deadline} />
      </div>
      <p className="item-text">
        <LegalText text={deadline.title} />
      </p>
      <dl className="pairs">
        <Day term={t('deadlines.due')} date={deadline.due} />
        <Day term={t('deadlines.started')} date={deadline.started} />
        <Day term={t('deadlines.done')} date={deadline.doneOn} />
        <div>
          <dt>{t('deadlines.responsible')}</dt>
          <dd>{role ? <LegalText text={role.title} /> : deadline.responsible}</dd>
        </div>
      </dl>
      <CountedDays deadline={deadline} />
      {suspended && deadline.status !== 'not-started' ? (
        <p className="hint">
          {t('deadlines.suspended')} «{titleOf(events, suspended.from)}» – «{titleOf(events, suspended.until)}
          »
        </p>
      ) : null}
      <HeldBy open={deadline.openBy} assessment={view.assessment} does="touches" />
      <CitationOf citation={deadline.citation} words={words} />
    </li>
  );

  function titleOf(kinds: typeof events, event: string) {
    return kinds[event] ? <LegalText text={kinds[event].title} /> : event;
  }
}

function Day({ term, date }: { readonly term: string; readonly date: string | undefined }) {
  if (!date) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <DateText date={date} />
      </dd>
    </div>
  );
}
