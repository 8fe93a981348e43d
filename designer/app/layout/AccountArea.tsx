import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Button } from '../../look/Button.tsx';
import { useSession } from '../session/useSession.ts';
import { useSignOut } from '../session/useSignOut.ts';

/** Who is signed in, and the way in or out. */
export function AccountArea() {
  const { t } = useTranslation('common');
  const state = useSession();
  const signOut = useSignOut();
  const location = useLocation();
  if (state.status === 'signed-in')
    return (
      <div className="account">
        <span className="account-name">
          <span className="visually-hidden">{t('session.signed-in-as')} </span>
          {state.session.name}
        </span>
        <Button kind="quiet" busy={signOut.isPending} onClick={() => signOut.mutate()}>
          {t('session.sign-out')}
        </Button>
      </div>
    );
  const here = location.pathname + location.search;
  const back = here === '/' || here.startsWith('/sign-in') ? '' : `?back=${encodeURIComponent(here)}`;
  return (
    <div className="account" data-pending={state.status === 'loading' || undefined}>
      <Link className="button button-quiet" to={`/sign-in${back}`}>
        {t('session.sign-in')}
      </Link>
    </div>
  );
}
