import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { useService } from '../context.ts';
import { DocumentItem } from './DocumentItem.tsx';
import { Section } from './Section.tsx';

/** What has to be presented. */
export function Documents() {
  const { t } = useTranslation('portal');
  const { inForce, variant } = useService();
  const own = inOrder(inForce.edition.documents).filter(([, document]) =>
    document.appliesTo.includes(variant),
  );
  if (own.length === 0) return null;
  return (
    <Section id="documents" title={t('service.documents')}>
      <ol className="plain-list">
        {own.map(([id, document]) => (
          <DocumentItem key={id} document={document} />
        ))}
      </ol>
    </Section>
  );
}
