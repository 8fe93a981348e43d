import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../engine/schema/in-order.ts';
import type { ApplicationView } from '../../../server/api/schemas/cases.ts';
import { serviceQuery } from '../../app/api/queries.ts';
import { Cite } from '../../look/Cite.tsx';
import { DateText } from '../../look/DateText.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { ValueText } from '../../look/rules/ValueText.tsx';
import { Worked } from '../../look/rules/Worked.tsx';
import { wordsOf } from '../../look/rules/words.ts';
import { SummaryList, type SummaryRow } from '../../look/SummaryList.tsx';

/** What was granted by the decision: the sums, and from which day to which. */
export function Granted({ view }: { readonly view: ApplicationView }) {
  const { t } = useTranslation(['portal', 'rules']);
  const edition = useQuery(serviceQuery(view.service, view.edition.inForceFrom)).data;
  if (!view.granted || !edition) return null;
  const words = wordsOf(edition);
  const { amounts, periods } = view.granted;
  const order = (map: Readonly<Record<string, { readonly order: number }>> | undefined) =>
    inOrder(map).map(([id]) => id);
  const rows: readonly SummaryRow[] = [
    ...order(edition.inForce.edition.amounts).flatMap((id) => {
      const amount = amounts[id];
      if (!amount) return [];
      return {
        key: `amount-${id}`,
        term: <LegalText text={amount.title} />,
        value: (
          <>
            <p className="sum">
              <ValueText value={amount.value} words={words} />{' '}
              {amount.per === undefined ? null : <span className="hint">{t(`rules:per.${amount.per}`)}</span>}
            </p>
            <Worked trace={amount.trace} words={words} />
            <Cite citation={amount.citation} acts={words.acts} />
          </>
        ),
      };
    }),
    ...order(edition.inForce.edition.entitlements).flatMap((id) => {
      const period = periods[id];
      if (!period?.start || period.empty) return [];
      return {
        key: `period-${id}`,
        term: <LegalText text={period.title} />,
        value: (
          <>
            <p>
              <strong>
                <DateText date={period.start} />
                {period.end ? (
                  <>
                    {' – '}
                    <DateText date={period.end} />
                  </>
                ) : null}
              </strong>
            </p>
            <Cite citation={period.citation} acts={words.acts} />
          </>
        ),
      };
    }),
  ];
  if (rows.length === 0) return null;
  return (
    <section className="section" aria-labelledby="granted">
      <h2 id="granted">{t('case.granted')}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}
