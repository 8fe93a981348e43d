import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import type { Open } from '../../../../engine/schema/open.ts';
import { infoQuery } from '../../../app/api/queries.ts';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { OpenSources } from '../../../look/OpenSources.tsx';
import { useService } from '../context.ts';
import { Section } from './Section.tsx';

/** Where the law is silent or contradicts itself: said openly, because it may matter to the reader's case. */
export function OpenQuestions() {
  const { t } = useTranslation(['portal', 'rules']);
  const { inForce, acts, variant } = useService();
  const today = useQuery(infoQuery).data?.today;
  const own = inOrder(inForce.edition.open).filter(
    ([, open]) => (open.appliesTo?.includes(variant) ?? true) && (!today || existsOn(open, today)),
  );
  if (own.length === 0) return null;
  return (
    <Section id="open" title={t('service.open')} lead={t('service.open-lead')}>
      <div className="disclosures">
        {own.map(([id, open]) => (
          <Disclosure key={id} summary={<LegalText text={open.title} />}>
            <p>
              <LegalText text={open.text} />
            </p>
            {open.readings ? (
              <div>
                <p>{t('rules:read-as.label')}</p>
                <ul className="terms">
                  {inOrder(open.readings).map(([key, reading]) => (
                    <li key={key}>
                      <LegalText text={reading.title} />
                    </li>
                  ))}
                </ul>
              </div>
            ) : null}
            <OpenSources sources={open.sources} acts={acts} />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}

const existsOn = ({ from, to }: Open, day: string): boolean => (!from || from <= day) && (!to || day <= to);
