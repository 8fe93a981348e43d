import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Session } from '../../../server/api/schemas/common.ts';
import { useSession } from '../session/useSession.ts';

const PLACES: Readonly<Record<Session['kind'] | 'visitor', readonly { to: string; key: string }[]>> = {
  visitor: [
    { to: '/', key: 'nav.services' },
    { to: '/guidance', key: 'nav.guidance' },
  ],
  applicant: [
    { to: '/', key: 'nav.services' },
    { to: '/applications', key: 'nav.applications' },
    { to: '/guidance', key: 'nav.guidance' },
  ],
  officer: [
    { to: '/desk', key: 'nav.desk' },
    { to: '/policy', key: 'nav.policy' },
    { to: '/', key: 'nav.services' },
    { to: '/guidance', key: 'nav.guidance' },
  ],
  policy: [
    { to: '/policy', key: 'nav.policy' },
    { to: '/', key: 'nav.services' },
    { to: '/guidance', key: 'nav.guidance' },
  ],
};

/** The places that the reader's kind of account goes to. */
export function Navigation() {
  const { t } = useTranslation('common');
  const state = useSession();
  const kind = state.status === 'signed-in' ? state.session.kind : 'visitor';
  return (
    <nav className="nav" aria-label={t('nav.label')}>
      <ul className="nav-list">
        {PLACES[kind].map((place) => (
          <li key={place.to}>
            <NavLink to={place.to} end={place.to === '/'} className="nav-link">
              {t(place.key)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
