import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { isOnlyCheck } from '../../../../engine/service/only-check.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { useService } from '../context.ts';
import { HoursText } from './HoursText.tsx';
import { Section } from './Section.tsx';

/** Where the application can be made, and when it is open there. */
export function Channels() {
  const { t } = useTranslation('portal');
  const { inForce, acts, variant } = useService();
  const own = inOrder(inForce.edition.service.channels).filter(([, channel]) =>
    channel.variants.includes(variant),
  );
  // A check for oneself is applied for nowhere.
  if (isOnlyCheck(inForce.edition)) return null;
  return (
    <Section id="channels" title={t('service.channels')}>
      <ul className="plain-list">
        {own.map(([id, channel]) => (
          <li key={id} className="legal-item">
            <p className="legal-title">
              <LegalText text={channel.title} />{' '}
              {channel.electronic ? <Tag tone="success">{t('service.online')}</Tag> : null}
            </p>
            {inOrder(channel.hours).map(([key, hours]) => (
              <HoursText key={key} hours={hours} />
            ))}
            {channel.note ? (
              <p>
                <LegalText text={channel.note} />
              </p>
            ) : null}
            <Cite citation={channel.citation} acts={acts} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
