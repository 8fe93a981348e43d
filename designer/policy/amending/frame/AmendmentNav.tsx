import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useWorkbench } from '../state/draft.ts';

/** The pages of an amendment, in the order in which it is made. */
const PAGES = [
  { to: '.', key: 'overview', end: true },
  { to: 'act', key: 'act', end: false },
  { to: 'proposals', key: 'proposals', end: false },
  { to: 'edit', key: 'edit', end: false },
  { to: 'texts', key: 'texts', end: false },
  { to: 'try', key: 'try', end: false },
  { to: 'review', key: 'review', end: false },
] as const;

/** The way between the pages of an amendment. */
export function AmendmentNav() {
  const { t } = useTranslation('amending');
  const { id, state } = useWorkbench(({ view }) => view);
  // What is handed over is not written any more: nothing is proposed for it.
  const pages = PAGES.filter(({ key }) => state === 'draft' || key !== 'proposals');
  return (
    <nav className="amending-nav" aria-label={t('nav.label')}>
      <ul className="nav-list">
        {pages.map(({ to, key, end }) => (
          <li key={key}>
            <NavLink
              to={to === '.' ? `/policy/amendments/${id}` : `/policy/amendments/${id}/${to}`}
              end={end}
              className="nav-link"
            >
              {t(`nav.${key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
