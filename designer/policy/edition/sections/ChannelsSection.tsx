import { useTranslation } from 'react-i18next';
import type { Edition } from '../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { formatWeekday } from '../../../../engine/text/weekday.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { Unverified } from '../../../look/Unverified.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';

type Channel = Edition['service']['channels'][string];

/** The ways in: what each takes and when it is open. */
export function ChannelsSection() {
  const { t } = useTranslation('policy');
  const { channels } = useShownEdition().inForce.edition.service;
  return (
    <ItemsSection id="channels" items={inOrder(channels)}>
      {(id, channel) => (
        <Item
          key={id}
          pointer={`/service/channels/${id}`}
          title={channel.title}
          appliesTo={channel.variants}
          citation={channel.citation}
          unverified={channel.unverified}
          tags={<Tag>{t(channel.electronic ? 'channel.electronic' : 'channel.counter')}</Tag>}
        >
          {channel.note ? (
            <p>
              <LegalText text={channel.note} />
            </p>
          ) : null}
          <ul className="hours">
            {inOrder(channel.hours).map(([key, hours]) => (
              <HoursLine key={key} hours={hours} />
            ))}
          </ul>
          {channel.reception ? <Reception reception={channel.reception} /> : null}
        </Item>
      )}
    </ItemsSection>
  );
}

function HoursLine({ hours }: { readonly hours: NonNullable<Channel['hours']>[string] }) {
  const { t } = useTranslation('policy');
  const { language } = useLanguage();
  const { acts } = useShownEdition();
  const days = (hours.days ?? []).map((day) => formatWeekday(day, language)).join(', ');
  const from = hours.from && hours.to ? `${hours.from}–${hours.to}` : '';
  const pause = hours.break ? t('channel.break', { from: hours.break.from, to: hours.break.to }) : '';
  const words = [days, hours.roundTheClock ? t('channel.always') : from, pause].filter(Boolean).join(', ');
  return (
    <li>
      {hours.title ? (
        <>
          <LegalText text={hours.title} />:{' '}
        </>
      ) : null}
      {words} <Cite citation={hours.citation} acts={acts} />
    </li>
  );
}

/** When what comes in by the channel counts as received on the day itself. */
function Reception({ reception }: { readonly reception: NonNullable<Channel['reception']> }) {
  const { t } = useTranslation('policy');
  const { acts } = useShownEdition();
  const { counts, hours, citation, unverified } = reception;
  return (
    <>
      <p>
        {t(`channel.reception.${counts}`)} <Cite citation={citation} acts={acts} />
        <Unverified from={unverified} />
      </p>
      {hours ? (
        <ul className="hours">
          {inOrder(hours).map(([key, one]) => (
            <HoursLine key={key} hours={one} />
          ))}
        </ul>
      ) : null}
    </>
  );
}
