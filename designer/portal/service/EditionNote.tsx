import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../engine/text/date.ts';
import type { ServiceEdition } from '../../../server/api/schemas/services.ts';
import { editionsQuery } from '../../app/api/queries.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { Alert } from '../../look/Alert.tsx';
import { DateText } from '../../look/DateText.tsx';
import { Dotted } from '../../look/Dotted.tsx';
import { LegalText } from '../../look/LegalText.tsx';

/** Since when these rules hold, which acts made them, and what is about to change. */
export function EditionNote({ edition }: { readonly edition: ServiceEdition }) {
  const { t } = useTranslation('portal');
  const { language } = useLanguage();
  const { service, inForceFrom, madeBy, pending } = edition.inForce;
  const makers = [...new Set(madeBy.map(({ act }) => act))].flatMap((act) => edition.acts[act] ?? []);
  const [next] = pending;
  const later = useQuery({ ...editionsQuery(service), enabled: next !== undefined }).data?.items ?? [];
  const between = later
    .flatMap((entry) => entry.madeBy)
    .find(({ act, part }) => act === next?.act && part === next.part)?.between;
  return (
    <>
      <Dotted
        items={{
          from: (
            <>
              {t('service.in-force')} <DateText date={inForceFrom} />
            </>
          ),
          ...Object.fromEntries(makers.map((act) => [act.id, <LegalText key={act.id} text={act.short} />])),
        }}
      />
      {next ? (
        <Alert tone="warning">
          <p>
            {between
              ? t('service.pending-between', {
                  from: formatDate(between.from, language),
                  to: formatDate(between.certainFrom, language),
                })
              : t('service.pending')}{' '}
            {between ? null : <DateText date={next.from} />}
          </p>
        </Alert>
      ) : null}
    </>
  );
}
