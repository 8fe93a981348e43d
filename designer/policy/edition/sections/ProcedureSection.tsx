import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { useShownEdition } from '../context.ts';
import { StepItem } from './StepItem.tsx';

/** The procedure as a reading: each state, and the steps that lead on from it. */
export function ProcedureSection() {
  const { t } = useTranslation('policy');
  const { workflow } = useShownEdition().inForce.edition;
  const transitions = inOrder(workflow.transitions);
  return (
    <Section id="procedure" title={t('section.procedure')} note={transitions.length}>
      <ol className="procedure">
        {inOrder(workflow.states).map(([id, state]) => (
          <li key={id} className="state" id={`state-${id}`}>
            <h3 className="item-title">
              <LegalText text={state.title} />{' '}
              {id === workflow.initial ? <Tag tone="info">{t('procedure.initial')}</Tag> : null}
              {state.final ? <Tag tone="success">{t('procedure.final')}</Tag> : null}
            </h3>
            <ul className="state-steps">
              {transitions
                .filter(([, transition]) => transition.from.includes(id))
                .map(([key, transition]) => (
                  <StepItem key={key} id={key} transition={transition} />
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}
