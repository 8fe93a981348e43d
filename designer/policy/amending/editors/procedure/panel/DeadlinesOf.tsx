import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { LegalText } from '../../../../../look/LegalText.tsx';
import { useEditing } from '../../../state/editing.ts';

/** The deadlines that begin or end with an event; they are edited among the deadlines. */
export function DeadlinesOf({ event }: { readonly event: string }) {
  const { t } = useTranslation('amend-procedure');
  const deadlines = inOrder(useEditing().edition.deadlines);
  const started = deadlines.filter(([, { starts }]) => starts === event);
  const ended = deadlines.filter(([, { ends }]) => ends.includes(event));
  const list = (lead: string, of: typeof deadlines) =>
    of.length === 0 ? null : (
      <>
        <p>{lead}</p>
        <ul>
          {of.map(([id, { title }]) => (
            <li key={id}>
              <LegalText text={title} />
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <div className="field">
      <p className="field-label">{t('step.deadlines')}</p>
      {list(t('step.starts-deadlines'), started)}
      {list(t('step.ends-deadlines'), ended)}
      {started.length + ended.length === 0 ? <p className="field-hint">{t('step.no-deadlines')}</p> : null}
    </div>
  );
}
