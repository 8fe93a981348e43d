import { useTranslation } from 'react-i18next';
import type { Entitlement } from '../../../../engine/schema/deadline.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { formatDuration } from '../../../../engine/text/duration.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { useNames } from '../useNames.ts';

/** What is granted, for how long and how often. */
export function EntitlementsSection() {
  const { entitlements } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="entitlements" items={inOrder(entitlements)}>
      {(id, entitlement) => (
        <Item
          key={id}
          pointer={`/entitlements/${id}`}
          title={entitlement.title}
          appliesTo={entitlement.appliesTo}
          citation={entitlement.citation}
          unverified={entitlement.unverified}
        >
          {entitlement.text ? (
            <p>
              <LegalText text={entitlement.text} />
            </p>
          ) : null}
          <Bounds entitlement={entitlement} />
        </Item>
      )}
    </ItemsSection>
  );
}

function Bounds({ entitlement: { limit, times, effectiveOn } }: { readonly entitlement: Entitlement }) {
  const { t } = useTranslation('policy');
  const { language } = useLanguage();
  const name = useNames();
  const rows = [
    ['limit', limit ? formatDuration(limit, language) : undefined],
    ['times', times === undefined ? undefined : String(times)],
    ['effective', effectiveOn ? name('effectiveOn', effectiveOn) : undefined],
  ] as const;
  const known = rows.filter(([, value]) => value !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className="pairs">
      {known.map(([key, value]) => (
        <div key={key}>
          <dt>{t(`entitlement.${key}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
