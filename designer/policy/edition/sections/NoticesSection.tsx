import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { localize } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { Placeholders } from '../Placeholders.tsx';
import { useNames } from '../useNames.ts';

/** The notices, their placeholders marked. */
export function NoticesSection() {
  const { t } = useTranslation('policy');
  const { language } = useLanguage();
  const { notices } = useShownEdition().inForce.edition;
  const name = useNames();
  return (
    <ItemsSection id="notices" items={inOrder(notices)}>
      {(id, notice) => {
        const body = localize(notice.body, language);
        return (
          <Item
            key={id}
            pointer={`/notices/${id}`}
            title={notice.title}
            citation={notice.citation}
            unverified={notice.unverified}
            tags={
              <>
                <Tag>
                  {t('notice.to')} {name('to', notice.to)}
                </Tag>
                {(notice.by ?? []).map((way) => (
                  <Tag key={way}>{t(`notice.way.${way}`)}</Tag>
                ))}
              </>
            }
          >
            <Disclosure summary={t('notice.show')}>
              <div className="notice-paper" lang={body.language}>
                <Placeholders text={body.text} />
              </div>
            </Disclosure>
          </Item>
        );
      }}
    </ItemsSection>
  );
}
