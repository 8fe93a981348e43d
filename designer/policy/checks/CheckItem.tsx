import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { wording } from '../../../engine/text/localize.ts';
import type { Finding, FindingPlace } from '../../../server/api/schemas/checks.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { Bound } from '../../look/Bound.tsx';
import { Dotted } from '../../look/Dotted.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { sectionOf } from '../edition/section-of.ts';

/** One finding: what, and where it is. */
export function CheckItem({ item }: { readonly item: Finding }) {
  return (
    <li className="item check-finding">
      <p>
        <Bound text={item.plainly.message} />
      </p>
      <PlaceOf place={item.place} said={item.plainly.message} />
    </li>
  );
}

/** The service or the act, the section of its page, and the item there, as far as they are known. */
function PlaceOf({ place, said }: { readonly place: FindingPlace; readonly said: string }) {
  const { t, i18n } = useTranslation('policy');
  const { service, act, document, aspect, item } = place;
  const section = aspect === undefined ? undefined : sectionOf(aspect);
  const { language } = useLanguage();
  // The message may have named it already.
  const isSaid = item !== undefined && plain(said).includes(plain(wording(item, language)));
  const name = document ? <LegalText text={document} /> : undefined;
  return (
    <Dotted
      items={{
        document:
          service !== undefined && name ? (
            <Link to={`/policy/services/${service}/edition${section ? `#${section}` : ''}`}>{name}</Link>
          ) : act !== undefined && name ? (
            <Link to={`/policy/acts/${act}`}>{name}</Link>
          ) : (
            name
          ),
        section: section && i18n.exists(`policy:section.${section}`) ? t(`section.${section}`) : undefined,
        item: item && !isSaid ? <LegalText text={item} /> : undefined,
      }}
    />
  );
}

const plain = (text: string): string => text.replaceAll(/[«»„“”]/g, '');
