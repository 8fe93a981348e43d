import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { useService } from '../context.ts';
import { DocumentItem } from './DocumentItem.tsx';
import { Section } from './Section.tsx';

/** What has to be presented, and what the body itself obtains from state systems. */
export function Documents() {
  const { t } = useTranslation('portal');
  const { inForce, variant } = useService();
  const own = inOrder(inForce.edition.documents).filter(([, document]) =>
    document.appliesTo.includes(variant),
  );
  const presented = own.filter(([, { heldBy }]) => heldBy === undefined);
  const obtained = own.filter(([, { heldBy }]) => heldBy !== undefined);
  return (
    <>
      {presented.length > 0 ? (
        <Section id="documents" title={t('service.documents')}>
          <ol className="plain-list">
            {presented.map(([id, document]) => (
              <DocumentItem key={id} document={document} />
            ))}
          </ol>
        </Section>
      ) : null}
      {obtained.length > 0 ? (
        <Section id="obtained" title={t('service.obtained')} lead={t('service.obtained-lead')}>
          <ol className="plain-list">
            {obtained.map(([id, document]) => (
              <DocumentItem key={id} document={document} />
            ))}
          </ol>
        </Section>
      ) : null}
    </>
  );
}
