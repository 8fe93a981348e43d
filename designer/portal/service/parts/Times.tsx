import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { AttemptsTerms } from '../../../look/rules/terms/AttemptsTerms.tsx';
import { QuotaTerms } from '../../../look/rules/terms/QuotaTerms.tsx';
import { VoteTerms } from '../../../look/rules/terms/VoteTerms.tsx';
import { WindowTerms } from '../../../look/rules/terms/WindowTerms.tsx';
import { useService } from '../context.ts';
import { useRuleWords } from '../useRuleWords.ts';
import { RuleItem } from './RuleItem.tsx';
import { Section } from './Section.tsx';

/** When one may apply, how often one may try, how many places there are, and who votes. */
export function Times() {
  const { t } = useTranslation(['portal', 'rules']);
  const { inForce, variant } = useService();
  const words = useRuleWords();
  const { windows, attempts, quotas, votes } = inForce.edition;
  const own = <T extends { readonly order: number; readonly appliesTo: readonly string[] }>(
    items: Readonly<Record<string, T>> | undefined,
  ) => inOrder(items).filter(([, { appliesTo }]) => appliesTo.includes(variant));
  const shown = [
    ...own(windows).map(([id, window]) => (
      <RuleItem key={`window-${id}`} item={window}>
        <WindowTerms window={window} words={words} />
      </RuleItem>
    )),
    ...own(attempts).map(([id, one]) => (
      <RuleItem key={`attempts-${id}`} item={one}>
        <AttemptsTerms attempts={one} words={words} />
      </RuleItem>
    )),
    ...own(quotas).map(([id, quota]) => (
      <RuleItem key={`quota-${id}`} item={quota}>
        <QuotaTerms quota={quota} words={words} />
      </RuleItem>
    )),
    ...own(votes).map(([id, vote]) => (
      <RuleItem key={`vote-${id}`} item={vote}>
        <VoteTerms vote={vote} words={words} />
      </RuleItem>
    )),
  ];
  if (shown.length === 0) return null;
  return (
    <Section id="times" title={t('service.times-title')}>
      <ul className="plain-list">{shown}</ul>
    </Section>
  );
}
