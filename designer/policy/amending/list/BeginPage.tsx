import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { servicesQuery } from '../../../app/api/queries.ts';
import { PageTitle } from '../../../app/layout/PageTitle.tsx';
import { BackLink } from '../../../look/BackLink.tsx';
import { Button } from '../../../look/Button.tsx';
import { ErrorState } from '../../../look/ErrorState.tsx';
import { describedBy, Field } from '../../../look/Field.tsx';
import { FieldError } from '../../../look/FieldError.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { QueryView } from '../../../look/QueryView.tsx';
import { beginAmendment } from '../api/amendments.ts';
import { type BeginProblems, beginProblems } from './begin-problems.ts';
import { useProposedKey } from './useProposedKey.ts';

/** Begins an amendment: what it is called while it is worked on, the key of its act, and the services that the act changes. */
export function BeginPage() {
  const { t } = useTranslation('amending');
  const navigate = useNavigate();
  const ids = { title: useId(), act: useId(), services: useId() };
  const [title, setTitle] = useState('');
  const [typed, setTyped] = useState<string>();
  const [services, setServices] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [intention] = useState(() => crypto.randomUUID());
  const query = useQuery(servicesQuery);
  const { proposed, acts } = useProposedKey(title);
  const act = typed ?? proposed;
  const known = acts.find(({ id }) => id === act);
  const problems = beginProblems({ title, act, services });
  // A wrong key is said at once; what is missing only when one wants to begin.
  const shown: BeginProblems = tried ? problems : problems.act === 'wrong-key' ? { act: problems.act } : {};
  const said = (problem: keyof BeginProblems) =>
    shown[problem] === undefined ? {} : { error: t(`begin.${shown[problem]}`) };
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
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const [first] = Object.keys(problems);
          if (first === undefined) begin.mutate();
          else
            document.getElementById(ids[first === 'title' || first === 'act' ? first : 'services'])?.focus();
        }}
      >
        <Field id={ids.title} label={t('begin.name')} hint={t('begin.name-hint')} {...said('title')}>
          <input
            id={ids.title}
            className="input"
            required
            value={title}
            aria-invalid={shown.title !== undefined}
            aria-describedby={describedBy(ids.title, { hint: true, error: shown.title !== undefined })}
            onChange={({ target }) => setTitle(target.value)}
          />
        </Field>
        <Field id={ids.act} label={t('begin.act')} hint={t('begin.act-hint')} {...said('act')}>
          <input
            id={ids.act}
            className="input mono"
            required
            value={act}
            aria-invalid={shown.act !== undefined}
            aria-describedby={describedBy(ids.act, { hint: true, error: shown.act !== undefined })}
            onChange={({ target }) => setTyped(target.value.trim())}
          />
          <p className="hint" role="status">
            {known === undefined ? null : (
              <>
                {t('begin.known')}{' '}
                <Link to={`/policy/acts/${known.id}`}>
                  <LegalText text={known.short} />
                </Link>
              </>
            )}
          </p>
        </Field>
        <fieldset
          className="field"
          id={ids.services}
          tabIndex={-1}
          aria-describedby={describedBy(ids.services, { error: shown.services !== undefined })}
        >
          <legend className="field-label">{t('begin.services')}</legend>
          {shown.services === undefined ? null : (
            <FieldError id={`${ids.services}-error`}>{t(`begin.${shown.services}`)}</FieldError>
          )}
          <QueryView query={query}>
            {({ items }) => (
              <div className="amending-begin-services">
                {items.map(({ id, title }) => (
                  <label key={id} className="choice">
                    <input type="checkbox" checked={services.has(id)} onChange={() => toggle(id)} />
                    <span>
                      <LegalText text={title} />
                    </span>
                  </label>
                ))}
              </div>
            )}
          </QueryView>
        </fieldset>
        {begin.isError ? <ErrorState error={begin.error} onRetry={() => begin.mutate()} /> : null}
        <div className="button-row">
          <Button type="submit" kind="primary" busy={begin.isPending}>
            {t('begin.submit')}
          </Button>
        </div>
      </form>
    </div>
  );
}
