import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteDraft } from '../../app/api/applications.ts';
import { applicationsQuery } from '../../app/api/queries.ts';
import { Button } from '../../look/Button.tsx';
import { ErrorState } from '../../look/ErrorState.tsx';

/** Throws a draft away, after asking once more. */
export function DeleteDraft({ id }: { readonly id: string }) {
  const { t } = useTranslation('portal');
  const [asked, setAsked] = useState(false);
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => deleteDraft(id),
    onSuccess: () => client.invalidateQueries(applicationsQuery),
  });
  if (!asked)
    return (
      <Button kind="quiet" onClick={() => setAsked(true)}>
        {t('applications.delete')}
      </Button>
    );
  return (
    <div className="stack" role="alert">
      <p>{t('applications.delete-sure')}</p>
      <div className="button-row">
        <Button kind="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
          {t('applications.delete-yes')}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('applications.delete-no')}</Button>
      </div>
      {remove.error ? <ErrorState error={remove.error} /> : null}
    </div>
  );
}
