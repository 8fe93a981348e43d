import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../engine/schema/text.ts';
import { request } from '../../app/api/request.ts';
import { useLanguages } from '../../app/language/useLanguages.ts';
import { Button } from '../../look/Button.tsx';
import { ErrorState } from '../../look/ErrorState.tsx';
import { Field } from '../../look/Field.tsx';

/** Suspends a service: a notice for everybody in at least one language, and the reason for the record. */
export function SuspendForm({ service }: { readonly service: string }) {
  const { t } = useTranslation('suspension');
  const id = useId();
  const { offered, nameOf } = useLanguages();
  const queries = useQueryClient();
  const [notice, setNotice] = useState<Readonly<Record<Language, string>>>({});
  const [reason, setReason] = useState('');
  const written = Object.entries(notice).filter(([, words]) => words.trim() !== '');
  const suspend = useMutation({
    mutationFn: () =>
      request('POST', `/services/${encodeURIComponent(service)}/suspension`, {
        body: { notice: Object.fromEntries(written), reason: reason.trim() },
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <form
      className="section suspend-form"
      onSubmit={(event) => {
        event.preventDefault();
        suspend.mutate();
      }}
    >
      <p>{t('what-it-does')}</p>
      {offered.map((language) => (
        <Field key={language} id={`${id}-${language}`} label={`${t('notice')} (${nameOf(language)})`}>
          <textarea
            id={`${id}-${language}`}
            className="input"
            rows={2}
            lang={language}
            value={notice[language] ?? ''}
            onChange={({ target }) => setNotice({ ...notice, [language]: target.value })}
          />
        </Field>
      ))}
      <Field id={`${id}-reason`} label={t('reason')}>
        <textarea
          id={`${id}-reason`}
          className="input"
          rows={2}
          required
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
      {suspend.isError ? <ErrorState error={suspend.error} /> : null}
      <div>
        <Button
          type="submit"
          kind="danger"
          busy={suspend.isPending}
          disabled={written.length === 0 || reason.trim() === ''}
        >
          {t('suspend-now')}
        </Button>
      </div>
    </form>
  );
}
