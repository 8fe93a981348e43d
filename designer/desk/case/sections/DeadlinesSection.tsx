import { useTranslation } from 'react-i18next';
import type { DeadlineResult } from '../../../../engine/deadlines/types.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { Cite } from '../../../look/Cite.tsx';
import { CountedDays } from '../../../look/CountedDays.tsx';
import { DateText } from '../../../look/DateText.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Pairs } from '../../../look/Pairs.tsx';
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
  const definition = words.edition.deadlines?.[id];
  const role = roles[deadline.responsible];
  const { due, time, started, received, doneOn, doubts = [], suspensions = [], follows = [] } = deadline;
  const stands = [
    ...(definition?.suspended ? [definition.suspended] : []),
    ...inOrder(definition?.suspensions).map(([, one]) => one),
  ];
  const named = (event: string) => (events[event] ? <LegalText text={events[event].title} /> : event);
  return (
    <li className="item" id={`deadline-${id}`}>
      <div className="item-head">
        <DueBadge deadline={deadline} />
      </div>
      <p className="item-text">
        <LegalText text={deadline.title} />
      </p>
      <Pairs
        pairs={[
          { key: 'due', term: t('deadlines.due'), value: due && <Moment on={due} time={time} /> },
          {
            key: 'received',
            term: t('deadlines.received'),
            value: received && (
              <>
                <Moment {...received} />
                <span className="cell-under">{t(`deadlines.because.${received.because}`)}</span>
              </>
            ),
          },
          { key: 'started', term: t('deadlines.started'), value: started && <DateText date={started} /> },
          { key: 'done', term: t('deadlines.done'), value: doneOn && <DateText date={doneOn} /> },
          {
            key: 'responsible',
            term: t('deadlines.responsible'),
            value: role ? <LegalText text={role.title} /> : deadline.responsible,
          },
        ]}
      />
      <CountedDays deadline={deadline} />
      {doubts.map((doubt) => (
        <p className="hint" key={doubt}>
          {t(`deadlines.doubt.${doubt}`)}
        </p>
      ))}
      {suspensions.map(({ title, after, until, citation }) => (
        <p className="hint" key={`${after.on}-${after.time}-${until?.on}`}>
          {t('deadlines.stood-still')} {title ? <LegalText text={title} /> : null}: <Moment {...after} /> –{' '}
          {until ? <Moment {...until} /> : t('deadlines.still')}{' '}
          <Cite citation={citation} acts={words.acts} />
        </p>
      ))}
      {stands.length > 0 && suspensions.length === 0 && deadline.status !== 'not-started'
        ? stands.map(({ from, until }) => (
            <p className="hint" key={`${from}-${until}`}>
              {t('deadlines.suspended')} «{named(from)}» – «{named(until)}»
            </p>
          ))
        : null}
      {follows.map((other) => {
        const title = words.edition.deadlines?.[other]?.title;
        return (
          <p className="hint" key={other}>
            {t('deadlines.follows')}{' '}
            <a href={`#deadline-${other}`}>{title ? <LegalText text={title} /> : other}</a>
          </p>
        );
      })}
      <HeldBy open={deadline.openBy} assessment={view.assessment} does="touches" />
      <CitationOf citation={deadline.citation} words={words} />
    </li>
  );
}

/** A day and, where it is known, the time. */
function Moment({ on, time }: { readonly on: string; readonly time?: string | undefined }) {
  return (
    <>
      <DateText date={on} />
      {time === undefined ? '' : `, ${time}`}
    </>
  );
}
