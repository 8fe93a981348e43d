import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { Card } from '../../../look/Card.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { useService } from '../context.ts';
import { ApplyOnline } from './ApplyOnline.tsx';

/** The way to apply: from here where a channel is electronic, else where. */
export function ApplyBox() {
  const { t } = useTranslation('portal');
  const { inForce, variant } = useService();
  const { service } = inForce.edition;
  const own = inOrder(service.channels).filter(([, channel]) => channel.variants.includes(variant));
  const online = own.filter(([, channel]) => channel.electronic);
  const elsewhere = own.filter(([, channel]) => !channel.electronic);
  const free = service.fee?.free ?? false;
  return (
    <Card as="section" labelledBy="apply">
      <h2 id="apply">{t('apply.title')}</h2>
      {free ? <p className="muted">{t('apply.free')}</p> : null}
      {online.length > 0 ? (
        <ApplyOnline channels={online.map(([id, { title }]) => ({ id, title }))} />
      ) : (
        <p>{t('apply.not-online')}</p>
      )}
      {elsewhere.length > 0 ? (
        <>
          <p className="muted">{t(online.length > 0 ? 'apply.also' : 'apply.where')}</p>
          <ul className="compact-list">
            {elsewhere.map(([id, channel]) => (
              <li key={id}>
                <LegalText text={channel.title} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}
