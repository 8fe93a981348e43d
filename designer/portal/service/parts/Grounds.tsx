import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { isOnlyCheck } from '../../../../engine/service/only-check.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { useService } from '../context.ts';
import { Section } from './Section.tsx';

/** The grounds on which the application may fail. */
export function Grounds() {
  const { t } = useTranslation('portal');
  const { inForce, acts, variant } = useService();
  const own = inOrder(inForce.edition.grounds).filter(([, ground]) => ground.appliesTo.includes(variant));
  // What is applied for nowhere is not refused either.
  if (own.length === 0 && isOnlyCheck(inForce.edition)) return null;
  return (
    <Section
      id="grounds"
      title={t('service.grounds')}
      lead={own.length > 0 ? t('service.grounds-lead') : undefined}
    >
      {own.length === 0 ? <p>{t('service.no-grounds')}</p> : null}
      <ol className="plain-list">
        {own.map(([id, ground]) => (
          <li key={id} className="legal-item">
            <p>
              {ground.number ? <span className="number">{ground.number}</span> : null}
              <LegalText text={ground.text} />
            </p>
            {ground.discretion ? <p className="muted">{t('service.discretion')}</p> : null}
            <Cite citation={ground.citation} acts={acts} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
