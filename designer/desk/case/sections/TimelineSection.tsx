import { useTranslation } from 'react-i18next';
import type { CaseView, TimelineEvent } from '../../../../server/api/schemas/cases.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { MomentText } from '../../../look/MomentText.tsx';
import { Section } from '../../../look/Section.tsx';

/** What happened, the latest first: when, by whom, why. */
export function TimelineSection({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('desk');
  return (
    <Section id="timeline" title={t('timeline.title')}>
      <ol className="history" reversed>
        {view.timeline.toReversed().map((event) => (
          <Event key={event.sequence} event={event} />
        ))}
      </ol>
    </Section>
  );
}

function Event({ event }: { readonly event: TimelineEvent }) {
  const { t } = useTranslation('desk');
  return (
    <li className="history-event">
      <p className="history-title">
        <LegalText text={event.title} />
      </p>
      <p className="hint">
        <MomentText at={event.at} />
        {event.by ? (
          <>
            , <LegalText text={event.by} />
          </>
        ) : null}
        {event.byAccount ? ` (${event.byAccount})` : ''}
      </p>
      {event.stateTitle ? (
        <p className="hint">
          {t('timeline.state')} <LegalText text={event.stateTitle} />
        </p>
      ) : null}
      {event.reason ? <p className="typed">{event.reason}</p> : null}
    </li>
  );
}
