import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { When } from '../When.tsx';

/** What an applicant presents, in what form, and when. */
export function DocumentsSection() {
  const { t } = useTranslation('policy');
  const { inForce, acts } = useShownEdition();
  const { documents, service } = inForce.edition;
  return (
    <ItemsSection id="documents" items={inOrder(documents)}>
      {(id, document) => (
        <Item
          key={id}
          pointer={`/documents/${id}`}
          title={document.title}
          number={document.number}
          appliesTo={document.appliesTo}
          citation={document.citation}
          unverified={document.unverified}
          tags={<Tag>{t(`document.${document.form}`)}</Tag>}
        >
          {document.text ? (
            <p>
              <LegalText text={document.text} />
            </p>
          ) : null}
          {document.heldBy ? (
            <p>
              {t('document.held-by')} <LegalText text={document.heldBy.title} />{' '}
              <Cite citation={document.heldBy.citation} acts={acts} />
            </p>
          ) : null}
          {document.channels ? (
            <p className="hint">
              {t('document.channels')}{' '}
              {document.channels.map((channel, index) => (
                <span key={channel}>
                  {index > 0 ? ', ' : ''}
                  {service.channels[channel] ? <LegalText text={service.channels[channel].title} /> : channel}
                </span>
              ))}
            </p>
          ) : null}
          <When lead={t('when.required')} condition={document.when} />
        </Item>
      )}
    </ItemsSection>
  );
}
