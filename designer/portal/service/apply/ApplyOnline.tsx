import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '../../../../engine/schema/text.ts';
import { localize } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { useSession } from '../../../app/session/useSession.ts';
import { Button } from '../../../look/Button.tsx';
import { ButtonLink } from '../../../look/ButtonLink.tsx';
import { ErrorState } from '../../../look/ErrorState.tsx';
import { QuestionSet } from '../../../look/inputs/QuestionSet.tsx';
import { Radios } from '../../../look/inputs/Radios.tsx';
import { useService } from '../context.ts';
import { useStart } from './useStart.ts';

interface Props {
  readonly channels: readonly { readonly id: string; readonly title: Text }[];
}

/** Starts an application, or leads to signing in first. Several channels: the reader says which. */
export function ApplyOnline({ channels }: Props) {
  const { t } = useTranslation('portal');
  const { language } = useLanguage();
  const { inForce, variant } = useService();
  const session = useSession();
  const start = useStart();
  const only = channels.length === 1 ? channels[0]?.id : undefined;
  const [channel, setChannel] = useState(only);
  const [asked, setAsked] = useState(false);
  if (session.status === 'loading') return null;
  if (session.status !== 'signed-in') {
    const back = encodeURIComponent(`/services/${inForce.service}?variant=${variant}`);
    return (
      <>
        <p>{t('apply.sign-in-first')}</p>
        <ButtonLink kind="primary" to={`/sign-in?back=${back}`}>
          {t('apply.sign-in')}
        </ButtonLink>
      </>
    );
  }
  if (session.session.kind !== 'applicant') return <p>{t('apply.applicants-only')}</p>;
  const begin = () => {
    setAsked(true);
    if (channel) start.mutate({ service: inForce.service, variant, channel, language });
    else document.getElementById('channel')?.focus();
  };
  return (
    <>
      {only ? null : (
        <QuestionSet
          id="channel"
          choice
          label={t('apply.channel')}
          error={asked && !channel ? t('validation.required.choice') : undefined}
        >
          <Radios
            id="channel"
            options={channels.map(({ id, title }) => ({ value: id, label: localize(title, language).text }))}
            value={channel}
            onChange={setChannel}
          />
        </QuestionSet>
      )}
      <Button kind="primary" busy={start.isPending} onClick={begin}>
        {t('apply.start')}
      </Button>
      <p className="hint">{t('apply.saved')}</p>
      {start.error ? <ErrorState error={start.error} /> : null}
    </>
  );
}
