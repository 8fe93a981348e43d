import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { formatDuration } from '../../../../engine/text/duration.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { EntitlementTerms } from '../../../look/rules/terms/EntitlementTerms.tsx';
import { SummaryList, type SummaryRow } from '../../../look/SummaryList.tsx';
import { useService } from '../context.ts';
import { useRuleWords } from '../useRuleWords.ts';
import { Section } from './Section.tsx';

/** In short: what one gets, from whom, for how much, how soon, for how long; each with its citation. */
export function Facts() {
  const { t } = useTranslation('portal');
  const { language } = useLanguage();
  const { inForce, acts, variant } = useService();
  const words = useRuleWords();
  const { service, deadlines, entitlements } = inForce.edition;
  const own = service.variants[variant];
  const applies = (item: { readonly appliesTo: readonly string[] }) => item.appliesTo.includes(variant);
  const rows: SummaryRow[] = [];
  if (own?.result)
    rows.push({
      key: 'result',
      term: t('service.result'),
      value: (
        <>
          <LegalText text={own.result} /> <Cite citation={own.citation} acts={acts} />
        </>
      ),
    });
  rows.push({
    key: 'provider',
    term: t('service.provider'),
    value: (
      <>
        <LegalText text={service.provider.title} /> <Cite citation={service.provider.citation} acts={acts} />
      </>
    ),
  });
  if (service.fee)
    rows.push({
      key: 'fee',
      term: t('service.fee'),
      value: (
        <>
          <LegalText text={service.fee.text} /> <Cite citation={service.fee.citation} acts={acts} />
        </>
      ),
    });
  for (const [id, deadline] of inOrder(deadlines).filter(([, item]) => applies(item)))
    rows.push({
      key: `deadline-${id}`,
      term: <LegalText text={deadline.title} />,
      value: (
        <>
          <strong>{formatDuration(deadline.length, language)}</strong>{' '}
          <Cite citation={deadline.citation} acts={acts} />
        </>
      ),
    });
  for (const [id, entitlement] of inOrder(entitlements).filter(([, item]) => applies(item)))
    rows.push({
      key: `entitlement-${id}`,
      term: <LegalText text={entitlement.title} />,
      value: (
        <>
          <EntitlementTerms entitlement={entitlement} words={words} />
          <Cite citation={entitlement.citation} acts={acts} />
        </>
      ),
    });
  return (
    <Section id="in-short" title={t('service.in-short')}>
      <SummaryList rows={rows} />
    </Section>
  );
}
