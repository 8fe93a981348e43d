import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { infoQuery } from '../../../app/api/queries.ts';
import { DecisionTable } from '../../../look/rules/DecisionTable.tsx';
import { ParameterValues } from '../../../look/rules/ParameterValues.tsx';
import { restsOn } from '../../../look/rules/rests-on.ts';
import { AmountTerms } from '../../../look/rules/terms/AmountTerms.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { useService } from '../context.ts';
import { useRuleWords } from '../useRuleWords.ts';
import { RuleItem } from './RuleItem.tsx';
import { Section } from './Section.tsx';

/** What is paid or charged, how that is worked out, and the tables and official values behind it. */
export function Amounts() {
  const { t } = useTranslation(['portal', 'rules']);
  const { inForce, variant } = useService();
  const words = useRuleWords();
  const today = useQuery(infoQuery).data?.today;
  const own = inOrder(inForce.edition.amounts).filter(([, { appliesTo }]) => appliesTo.includes(variant));
  if (own.length === 0) return null;
  const { tables, parameters } = restsOn(
    own.map(([, amount]) => amount),
    words,
  );
  return (
    <Section id="amounts" title={t('service.amounts')} lead={t('service.amounts-lead')}>
      <ul className="plain-list">
        {own.map(([id, amount]) => (
          <RuleItem key={id} item={amount} note={<Tag>{t(`rules:kind.${amount.kind}`)}</Tag>}>
            <AmountTerms amount={amount} words={words} />
          </RuleItem>
        ))}
      </ul>
      {tables.map((key) => {
        const table = inForce.edition.tables?.[key];
        return table ? <DecisionTable key={key} table={table} words={words} /> : null;
      })}
      {today ? <ParameterValues parameters={parameters} on={today} words={words} /> : null}
    </Section>
  );
}
