import { useTranslation } from 'react-i18next';
import type { Edition } from '../../../engine/schema/edition.ts';
import { sectionsOf } from './sections-of.ts';

/** Jumps to the sections that the edition has. */
export function EditionNav({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('policy');
  return (
    <nav className="section-nav" aria-label={t('edition.sections')}>
      <ul>
        {sectionsOf(edition).map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`section.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
