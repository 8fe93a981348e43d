import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../../../engine/schema/deadline.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { formatDuration } from '../../../../engine/text/duration.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { useNames } from '../useNames.ts';

/** The dated duties: how long, from what to what, who owes them. */
export function DeadlinesSection() {
  const { language } = useLanguage();
  const { deadlines } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="deadlines" items={inOrder(deadlines)}>
      {(id, deadline) => (
        <Item
          key={id}
          pointer={`/deadlines/${id}`}
          title={deadline.title}
          appliesTo={deadline.appliesTo}
          citation={deadline.citation}
          unverified={deadline.unverified}
          tags={<Tag tone="info">{formatDuration(deadline.length, language)}</Tag>}
        >
          <DeadlineWords deadline={deadline} />
        </Item>
      )}
    </ItemsSection>
  );
}

function DeadlineWords({ deadline }: { readonly deadline: Deadline }) {
  const { t } = useTranslation('policy');
  const name = useNames();
  const { acts } = useShownEdition();
  const { starts, startDay, ends, responsible, suspended, suspensions, afterHours, roll } = deadline;
  return (
    <dl className="pairs">
      <div>
        <dt>{t('deadline.starts')}</dt>
        <dd>
          {name('starts', starts)} ({t(`deadline.start-day.${startDay}`)})
        </dd>
      </div>
      <div>
        <dt>{t('deadline.ends')}</dt>
        <dd>{ends.map((event) => name('ends', event)).join('; ')}</dd>
      </div>
      <div>
        <dt>{t('deadline.responsible')}</dt>
        <dd>{name('responsible', responsible)}</dd>
      </div>
      {suspended ? (
        <div>
          <dt>{t('deadline.suspended')}</dt>
          <dd>
            {name('until', suspended.from)} – {name('until', suspended.until)}
          </dd>
        </div>
      ) : null}
      {inOrder(suspensions).map(([id, { title, from, until, citation }]) => (
        <div key={id}>
          <dt>{t('deadline.suspended')}</dt>
          <dd>
            <LegalText text={title} />: {name('until', from)} – {name('until', until)}{' '}
            <Cite citation={citation} acts={acts} />
          </dd>
        </div>
      ))}
      {afterHours ? (
        <div>
          <dt>{t('deadline.after-hours')}</dt>
          <dd>{t(`deadline.after.${afterHours}`)}</dd>
        </div>
      ) : null}
      {roll ? (
        <div>
          <dt>{t('deadline.roll')}</dt>
          <dd>{t(`deadline.rolls.${roll}`)}</dd>
        </div>
      ) : null}
    </dl>
  );
}
