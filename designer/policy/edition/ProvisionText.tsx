import { useTranslation } from 'react-i18next';
import type { Act } from '../../../engine/schema/act.ts';
import type { Citation, Provision } from '../../../engine/schema/citation.ts';
import { describePlace } from '../../../engine/text/citation.ts';
import { original } from '../../../engine/text/localize.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { Bound } from '../../look/Bound.tsx';
import { Disclosure } from '../../look/Disclosure.tsx';
import { Prose } from '../../look/Prose.tsx';
import { Unverified } from '../../look/Unverified.tsx';

interface Props {
  readonly citation: Citation | undefined;
  readonly acts: Readonly<Record<string, Act>>;
}

/** The acts' own words for what is cited, in Kazakh, as far as the library holds them. */
export function ProvisionText({ citation, acts }: Props) {
  const { t } = useTranslation('policy');
  if (!citation) return null;
  const { by, ...governing } = citation;
  const places = by ? [by, governing] : [governing];
  const held = places.filter(({ act, provision }) => acts[act]?.provisions[provision]?.text);
  if (held.length === 0) return null;
  return (
    <Disclosure summary={t('provision.show')}>
      {held.map((place) => (
        <ProvisionWords key={`${place.act} ${place.provision}`} place={place} acts={acts} />
      ))}
    </Disclosure>
  );
}

function ProvisionWords({ place, acts }: { readonly place: Provision; readonly acts: Props['acts'] }) {
  const { t } = useTranslation('policy');
  const { language } = useLanguage();
  const provision = acts[place.act]?.provisions[place.provision];
  if (!provision?.text) return null;
  // The act's authoritative wording is the source; a translation, where there is one, stands elsewhere on the page.
  const shown = original(provision.text);
  return (
    <figure className="provision">
      <figcaption className="cite">
        <Bound text={describePlace(place, { acts }, language)} />
      </figcaption>
      <Prose text={shown.text} lang={shown.language} />
      {provision.text.restored ? (
        <p className="hint">
          {t('provision.restored')} {provision.text.restored}
        </p>
      ) : null}
      <Unverified from={provision.unverified} />
    </figure>
  );
}
