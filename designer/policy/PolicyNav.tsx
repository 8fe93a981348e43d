import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

/** The four lists of the policy staff's pages. */
const LISTS = [
  { to: '/policy', key: 'services', end: true },
  { to: '/policy/acts', key: 'acts', end: false },
  { to: '/policy/amendments', key: 'amendments', end: false },
  { to: '/policy/checks', key: 'checks', end: false },
] as const;

/** The way between the lists of services, acts, amendments and findings. */
export function PolicyNav() {
  const { t } = useTranslation('policy');
  return (
    <nav className="policy-nav" aria-label={t('lists.label')}>
      <ul className="nav-list">
        {LISTS.map(({ to, key, end }) => (
          <li key={key}>
            <NavLink to={to} end={end} className="nav-link">
              {t(`lists.${key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
