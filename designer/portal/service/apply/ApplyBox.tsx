import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { isOnlyCheck } from '../../../../engine/service/only-check.ts';
import { Card } from '../../../look/Card.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { CheckLink } from '../../check/CheckLink.tsx';
import { hasCheck } from '../../check/has-check.ts';
import { useService } from '../context.ts';
import { ApplyOnline } from './ApplyOnline.tsx';

/** The way to apply: from here where a channel is electronic, else where; and to check first. Of a check that is all there is. */
export function ApplyBox() {
  const { t } = useTranslation(['portal', 'check']);
  const { inForce, variant } = useService();
  const { service } = inForce.edition;
  const own = inOrder(service.channels).filter(([, channel]) => channel.variants.includes(variant));
  const online = own.filter(([, channel]) => channel.electronic);
  const elsewhere = own.filter(([, channel]) => !channel.electronic);
  const free = service.fee?.free ?? false;
  if (isOnlyCheck(inForce.edition))
    return (
      <Card as="section" labelledBy="apply">
        <h2 id="apply">{t('check:link.action')}</h2>
        <CheckLink service={inForce.service} variant={variant} only />
      </Card>
    );
  return (
    <Card as="section" labelledBy="apply">
      <h2 id="apply">{t('apply.title')}</h2>
      {free ? <p className="muted">{t('apply.free')}</p> : null}
      <Online channels={online.map(([id, { title }]) => ({ id, title }))} />
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
      {hasCheck(inForce.edition, variant) ? (
        <>
          <h3>{t('check:link.title')}</h3>
          <CheckLink service={inForce.service} variant={variant} />
        </>
      ) : null}
    </Card>
  );
}

/** Applying from here: where it is possible at all, and not suspended. */
function Online({ channels }: Parameters<typeof ApplyOnline>[0]) {
  const { t } = useTranslation('portal');
  const { suspended } = useService();
  if (channels.length === 0) return <p>{t('apply.not-online')}</p>;
  return suspended ? <p>{t('suspended.apply')}</p> : <ApplyOnline channels={channels} />;
}
