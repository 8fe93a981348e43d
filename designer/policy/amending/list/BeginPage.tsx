import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { newKey } from '../../../../engine/amending/new-key.ts';
import { servicesQuery } from '../../../app/api/queries.ts';
import { PageTitle } from '../../../app/layout/PageTitle.tsx';
import { BackLink } from '../../../look/BackLink.tsx';
import { Button } from '../../../look/Button.tsx';
import { ErrorState } from '../../../look/ErrorState.tsx';
import { Field } from '../../../look/Field.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { QueryView } from '../../../look/QueryView.tsx';
import { beginAmendment } from '../api/amendments.ts';

/** Begins an amendment: what it is called while it is worked on, the key of its act, and the services that the act changes. */
export function BeginPage() {
  const { t } = useTranslation('amending');
  const navigate = useNavigate();
  const ids = { title: useId(), act: useId() };
  const [title, setTitle] = useState('');
  const [typed, setTyped] = useState<string>();
  const [services, setServices] = useState<ReadonlySet<string>>(new Set());
  const [intention] = useState(() => crypto.randomUUID());
  const query = useQuery(servicesQuery);
  const act = typed ?? (title.trim() === '' ? '' : newKey(title, []));
  const begin = useMutation({
    mutationFn: () => beginAmendment({ title: title.trim(), act, services: [...services] }, intention),
    onSuccess: ({ id }) => navigate(`/policy/amendments/${id}/act`),
  });
  const toggle = (service: string) =>
    setServices((before) => {
      const after = new Set(before);
      if (!after.delete(service)) after.add(service);
      return after;
    });
  return (
    <div className="policy amending">
      <BackLink to="/policy/amendments">{t('frame.back')}</BackLink>
      <PageTitle>{t('begin.title')}</PageTitle>
      <form
        className="amending-begin"
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate();
        }}
      >
        <Field id={ids.title} label={t('begin.name')} hint={t('begin.name-hint')}>
          <input
            id={ids.title}
            className="input"
            required
            value={title}
            aria-describedby={`${ids.title}-hint`}
            onChange={({ target }) => setTitle(target.value)}
          />
        </Field>
        <Field id={ids.act} label={t('begin.act')} hint={t('begin.act-hint')}>
          <input
            id={ids.act}
            className="input mono"
            required
            pattern="[a-z][a-z0-9\-]*"
            value={act}
            aria-describedby={`${ids.act}-hint`}
            onChange={({ target }) => setTyped(target.value)}
          />
        </Field>
        <fieldset className="field">
          <legend className="field-label">{t('begin.services')}</legend>
          <QueryView query={query}>
            {({ items }) =>
              items.map(({ id, title }) => (
                <label key={id} className="choice">
                  <input type="checkbox" checked={services.has(id)} onChange={() => toggle(id)} />
                  <span>
                    <LegalText text={title} />
                  </span>
                </label>
              ))
            }
          </QueryView>
        </fieldset>
        {begin.isError ? <ErrorState error={begin.error} onRetry={() => begin.mutate()} /> : null}
        <div className="button-row">
          <Button type="submit" kind="primary" busy={begin.isPending} disabled={services.size === 0}>
            {t('begin.submit')}
          </Button>
        </div>
      </form>
    </div>
  );
}
