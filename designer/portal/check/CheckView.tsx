import { startTransition, useOptimistic } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { inOrder } from '../../../engine/schema/in-order.ts';
import { localize } from '../../../engine/text/localize.ts';
import type { ServiceEdition } from '../../../server/api/schemas/services.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { QuestionSet } from '../../look/inputs/QuestionSet.tsx';
import { Radios } from '../../look/inputs/Radios.tsx';
import { CheckForm } from './CheckForm.tsx';

interface Props {
  readonly edition: ServiceEdition;
  readonly at: string;
}

/** What is checked: the variant, and the channel where there are several; then the questions. */
export function CheckView({ edition, at }: Props) {
  const { t } = useTranslation('check');
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [inAddress] = useSearchParams();
  // The choice shows at once, although the address changes a little later: a radio button must not spring back meanwhile.
  const [search, foresee] = useOptimistic(inAddress);
  const { service } = edition.inForce.edition;
  const variants = inOrder(service.variants);
  const asked = search.get('variant') ?? '';
  const variant = variants.length === 1 ? variants[0]?.[0] : asked in service.variants ? asked : undefined;
  const channels = inOrder(service.channels).filter(([, one]) => variant && one.variants.includes(variant));
  const wanted = search.get('channel') ?? '';
  const only = channels.length === 1 ? channels[0]?.[0] : undefined;
  const channel = only ?? channels.find(([id]) => id === wanted)?.[0];
  const choose = (name: string) => (value: string) =>
    startTransition(async () => {
      const next = new URLSearchParams(search);
      next.set(name, value);
      foresee(next);
      await navigate({ search: next.toString() }, { replace: true, preventScrollReset: true });
    });
  return (
    <>
      {variants.length > 1 ? (
        <QuestionSet id="variant" choice label={t('variant')}>
          <Radios
            id="variant"
            options={variants.map(([value, { title }]) => ({ value, label: localize(title, language).text }))}
            value={variant}
            onChange={choose('variant')}
          />
        </QuestionSet>
      ) : null}
      {channels.length > 1 ? (
        <QuestionSet id="channel" choice label={t('channel')}>
          <Radios
            id="channel"
            options={[
              ...channels.map(([value, { title }]) => ({ value, label: localize(title, language).text })),
              { value: 'any', label: t('channel-any') },
            ]}
            value={channel ?? 'any'}
            onChange={choose('channel')}
          />
        </QuestionSet>
      ) : null}
      {variant ? (
        <CheckForm key={variant} edition={edition} variant={variant} channel={channel} at={at} />
      ) : null}
    </>
  );
}
