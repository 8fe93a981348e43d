import { useTranslation } from 'react-i18next';
import type { TimelineEvent } from '../../../server/api/schemas/cases.ts';
import { LegalText } from '../../look/LegalText.tsx';
import { MomentText } from '../../look/MomentText.tsx';

/** What happened, the latest first. */
export function Timeline({ timeline }: { readonly timeline: readonly TimelineEvent[] }) {
  const { t } = useTranslation('portal');
  return (
    <section className="section" aria-labelledby="timeline">
      <h2 id="timeline">{t('case.timeline')}</h2>
      <ol className="timeline" reversed>
        {timeline.toReversed().map((event) => (
          <li key={event.sequence} className="timeline-item">
            <p className="timeline-when">
              <MomentText at={event.at} />
            </p>
            <p className="timeline-what">
              <LegalText text={event.title} />
            </p>
            {event.by ? (
              <p className="muted">
                <LegalText text={event.by} />
              </p>
            ) : null}
            {event.reason ? <p className="quoted">{event.reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
