import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { ScoringTerms } from '../../../look/rules/terms/ScoringTerms.tsx';
import { useService } from '../context.ts';
import { useRuleWords } from '../useRuleWords.ts';
import { RuleItem } from './RuleItem.tsx';
import { Section } from './Section.tsx';

/** What points are given for, and how many are needed. */
export function ScoringSchemes() {
  const { t } = useTranslation(['portal', 'rules']);
  const { inForce, variant } = useService();
  const words = useRuleWords();
  const own = inOrder(inForce.edition.scoring).filter(([, { appliesTo }]) => appliesTo.includes(variant));
  if (own.length === 0) return null;
  return (
    <Section id="scoring" title={t('service.scoring')}>
      <ul className="plain-list">
        {own.map(([id, scoring]) => (
          <RuleItem key={id} item={scoring}>
            <ScoringTerms scoring={scoring} words={words} />
          </RuleItem>
        ))}
      </ul>
    </Section>
  );
}
