import { useTranslation } from 'react-i18next';
import type { AccountedProvision } from '../../../../../engine/amending/accounted.ts';
import type { ReviewRow } from '../../../../../engine/amending/by-provision.ts';
import { join } from '../../../../../engine/json/pointer.ts';
import { Bound } from '../../../../look/Bound.tsx';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { LegalText } from '../../../../look/LegalText.tsx';
import { Tag } from '../../../../look/Tag.tsx';
import { useWorkbench } from '../../state/draft.ts';
import { useProvisionName } from '../../state/useProvisionName.ts';
import { ProvisionPart } from './ProvisionPart.tsx';
import { RemarksOn } from './RemarksOn.tsx';

/** Provisions that change no data for one reason: read once; their words on demand. */
export function WithoutEffectRow({ row }: { readonly row: Extract<ReviewRow, { kind: 'without-effect' }> }) {
  const { t } = useTranslation('amend-review');
  const provisionName = useProvisionName();
  const { act, remarks } = useWorkbench(({ view }) => view);
  const { reason, provisions } = row;
  const isSaidOf = (provision: string) =>
    remarks.some(
      ({ about: at, resolved }) =>
        !resolved && at?.file === about(provision).file && at.pointer === about(provision).pointer,
    );
  const about = (provision: string) => ({
    file: `acts/${act}.json`,
    pointer: join('/provisions', provision),
  });
  const inherited = provisions.filter((one) => one.inherited !== undefined).length;
  const nameOf = ({ provision }: AccountedProvision) => provisionName(provision);
  return (
    <>
      <div className="review-law">
        <h3 className="review-address">{t('rows.group', { count: provisions.length })}</h3>
      </div>
      <div className="review-made">
        <p>
          {t('rows.without-effect')} <LegalText text={reason} />
        </p>
        {inherited === 0 ? null : (
          <p>
            <Tag tone="warning">{t('rows.inherited', { count: inherited })}</Tag>
          </p>
        )}
      </div>
      <div className="review-group">
        <Disclosure
          summary={<Bound text={provisions.map(nameOf).join('; ')} />}
          open={provisions.some(({ provision }) => isSaidOf(provision))}
        >
          <ul className="plain-list review-group-list">
            {provisions.map((one) => (
              <li key={one.provision}>
                <ProvisionPart provision={one.provision} accounted={one} />
                <RemarksOn about={about(one.provision)} name={nameOf(one)} />
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </>
  );
}
