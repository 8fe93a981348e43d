import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../look/Button.tsx';
import { Card } from '../../look/Card.tsx';
import { Field } from '../../look/Field.tsx';
import type { SigningIn } from './useSignIn.ts';

/** Name and password. */
export function SignInForm({ signIn }: { readonly signIn: SigningIn }) {
  const { t } = useTranslation('portal');
  const [tried, setTried] = useState(false);
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const missing = (value: string) => (tried && !value ? t('validation.required.text') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (account && password) signIn.mutate({ account, password });
    else document.getElementById(account ? 'password' : 'account')?.focus();
  };
  return (
    <Card as="section" labelledBy="sign-in-form">
      <h2 id="sign-in-form">{t('sign-in.form')}</h2>
      <form className="stack" onSubmit={submit} noValidate>
        <Field id="account" label={t('sign-in.account')} error={missing(account)}>
          <input
            id="account"
            className="input"
            autoComplete="username"
            value={account}
            aria-invalid={missing(account) ? true : undefined}
            aria-describedby={missing(account) ? 'account-error' : undefined}
            onChange={(event) => setAccount(event.target.value)}
          />
        </Field>
        <Field id="password" label={t('sign-in.password')} error={missing(password)}>
          <input
            id="password"
            type="password"
            className="input"
            autoComplete="current-password"
            value={password}
            aria-invalid={missing(password) ? true : undefined}
            aria-describedby={missing(password) ? 'password-error' : undefined}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
        <div className="button-row">
          <Button kind="primary" type="submit" busy={signIn.isPending}>
            {t('sign-in.submit')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
