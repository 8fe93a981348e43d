import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { localize } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Prose } from '../../../look/Prose.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';

/** Defined terms, general requirements, contacts and notes. */
export function InformationSection() {
  const { t } = useTranslation('policy');
  const { language } = useLanguage();
  const { information } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="information" items={inOrder(information)}>
      {(id, entry) => {
        const text = localize(entry.text, language);
        return (
          <Item
            key={id}
            pointer={`/information/${id}`}
            title={entry.title}
            appliesTo={entry.appliesTo}
            citation={entry.citation}
            unverified={entry.unverified}
            tags={<Tag>{t(`information.${entry.kind}`)}</Tag>}
          >
            <Prose text={text.text} lang={text.language} />
          </Item>
        );
      }}
    </ItemsSection>
  );
}
