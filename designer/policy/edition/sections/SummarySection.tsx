import { useTranslation } from 'react-i18next';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { SummaryList } from '../../../look/SummaryList.tsx';
import { Unverified } from '../../../look/Unverified.tsx';
import { useShownEdition } from '../context.ts';
import { ProvisionText } from '../ProvisionText.tsx';

/** What the service is, who provides it, what it costs. */
export function SummarySection() {
  const { t } = useTranslation('policy');
  const { inForce, acts } = useShownEdition();
  const { summary, provider, fee, format } = inForce.edition.service;
  const cited = (citation: typeof provider.citation) => (
    <>
      <p>
        <Cite citation={citation} acts={acts} />
      </p>
      <ProvisionText citation={citation} acts={acts} />
    </>
  );
  const rows = [
    {
      key: 'provider',
      term: t('summary.provider'),
      value: (
        <>
          <p>
            <LegalText text={provider.title} />
            <Unverified from={provider.unverified} />
          </p>
          {cited(provider.citation)}
        </>
      ),
    },
    ...(fee
      ? [
          {
            key: 'fee',
            term: t('summary.fee'),
            value: (
              <>
                <p>
                  <LegalText text={fee.text} />
                </p>
                {cited(fee.citation)}
              </>
            ),
          },
        ]
      : []),
    ...(format
      ? [
          {
            key: 'format',
            term: t('summary.format'),
            value: (
              <>
                <p>
                  <LegalText text={format.text} />
                </p>
                {cited(format.citation)}
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <Section id="summary" title={t('section.summary')}>
      <p className="lead">
        <LegalText text={summary} />
      </p>
      <SummaryList rows={rows} />
    </Section>
  );
}
