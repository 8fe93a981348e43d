import { useTranslation } from 'react-i18next';
import type { ServerInfo } from '../../../server/api/schemas/common.ts';
import { Card } from '../../look/Card.tsx';
import type { SigningIn } from './useSignIn.ts';

interface Props {
  readonly accounts: ServerInfo['demoAccounts'];
  readonly signIn: SigningIn;
}

/** The demonstration accounts, each one press away. */
export function DemoAccounts({ accounts, signIn }: Props) {
  const { t } = useTranslation('portal');
  return (
    <Card as="section" labelledBy="demo">
      <h2 id="demo">{t('sign-in.demo.title')}</h2>
      <p className="muted">{t('sign-in.demo.text')}</p>
      <ul className="demo-accounts">
        {accounts.map(({ account, password, kind, name }) => (
          <li key={account}>
            <button
              type="button"
              className="demo-account"
              onClick={() => signIn.isPending || signIn.mutate({ account, password })}
            >
              <span className="demo-name">{name}</span>
              <span className="muted">{t(`sign-in.kind.${kind}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
