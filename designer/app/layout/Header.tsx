import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AccountArea } from './AccountArea.tsx';
import { Emblem } from './Emblem.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Navigation } from './Navigation.tsx';

/** Product name, places to go, language and who is signed in. */
export function Header() {
  const { t } = useTranslation('common');
  return (
    <header className="header">
      <div className="header-inner">
        <Link to="/" className="brand" aria-label={t('brand.home')}>
          <Emblem />
          <span className="brand-name" lang="kk">
            Қағида
          </span>
          <span className="brand-latin" aria-hidden="true">
            Qagida
          </span>
        </Link>
        <LanguageSwitch />
        <AccountArea />
      </div>
      <Navigation />
    </header>
  );
}
