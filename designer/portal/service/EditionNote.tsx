import { useTranslation } from 'react-i18next';
import type { ServiceEdition } from '../../../server/api/schemas/services.ts';
import { Alert } from '../../look/Alert.tsx';
import { DateText } from '../../look/DateText.tsx';
import { LegalText } from '../../look/LegalText.tsx';

/** Since when these rules hold, which acts made them, and what is about to change. */
export function EditionNote({ edition }: { readonly edition: ServiceEdition }) {
  const { t } = useTranslation('portal');
  const { inForceFrom, madeBy, pending } = edition.inForce;
  const makers = [...new Set(madeBy.map(({ act }) => act))].flatMap((act) => edition.acts[act] ?? []);
  const [next] = pending;
  return (
    <>
      <p className="muted">
        {t('service.in-force')} <DateText date={inForceFrom} />
        {makers.map((act) => (
          <span key={act.id}>
            {' · '}
            <LegalText text={act.short} />
          </span>
        ))}
      </p>
      {next ? (
        <Alert tone="warning">
          <p>
            {t('service.pending')} <DateText date={next.from} />
          </p>
        </Alert>
      ) : null}
    </>
  );
}
