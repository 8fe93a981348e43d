import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../../look/Tag.tsx';
import { useEditing } from '../../../state/editing.ts';
import { AddItem } from '../../fields/AddItem.tsx';
import { ItemCard } from '../../fields/ItemCard.tsx';
import { listed } from '../../fields/model/listed.ts';
import { TextMember } from '../../fields/TextMember.tsx';
import { DeadlinesOf } from '../panel/DeadlinesOf.tsx';

/** What steps make happen; deadlines hang on it. */
export function EventsSection() {
  const { t } = useTranslation('amend-procedure');
  const { language } = useLanguage();
  const { edition, before } = useEditing();
  const { events, transitions } = edition.workflow;
  const stepsOf = (event: string) =>
    inOrder(transitions)
      .filter(([, step]) => step.event === event)
      .map(([, { title }]) => wording(title, language));
  return (
    <section className="stack" aria-labelledby="amend-procedure-events">
      <h3 id="amend-procedure-events">{t('events.title')}</h3>
      <p className="hint">{t('events.about')}</p>
      <ul className="amend-fields-items">
        {listed(before.workflow.events, events).map(({ key, item }) => {
          const steps = stepsOf(key);
          return (
            <ItemCard
              key={key}
              pointer={`/workflow/events/${key}`}
              title={item.title}
              tags={steps.length === 0 ? <Tag tone="warning">{t('events.unused')}</Tag> : null}
              movable
            >
              <TextMember
                pointer={`/workflow/events/${key}`}
                member="title"
                name={wording(item.title, language)}
                label={t('events.name')}
                required
              />
              {steps.length === 0 ? null : <p>{t('events.used', { steps: steps.join(', ') })}</p>}
              <DeadlinesOf event={key} />
            </ItemCard>
          );
        })}
      </ul>
      <AddItem
        pointer="/workflow/events"
        label={t('events.add')}
        nameLabel={t('events.name')}
        make={({ title, order }) => ({ order, title })}
      />
    </section>
  );
}
