import { useTranslation } from 'react-i18next';
import type { ReviewRow } from '../../../../../engine/amending/by-provision.ts';
import { join } from '../../../../../engine/json/pointer.ts';
import { formatQuantity } from '../../../../../engine/text/duration.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { LegalText } from '../../../../look/LegalText.tsx';
import { Tag } from '../../../../look/Tag.tsx';
import { useWorkbench } from '../../state/draft.ts';
import { useProvisionName } from '../../state/useProvisionName.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { Lines } from './Lines.tsx';
import { ProvisionPart } from './ProvisionPart.tsx';
import { RemarksOn } from './RemarksOn.tsx';

interface Props {
  readonly row: Extract<ReviewRow, { kind: 'provision' }>;
  readonly several: boolean;
  /** Goes to the row of another provision. */
  readonly onGo: (provision: string) => void;
}

/** A provision beside the changes that it causes. */
export function ProvisionRow({ row, several, onGo }: Props) {
  const { t } = useTranslation('amend-review');
  const { language } = useLanguage();
  const provisionName = useProvisionName();
  const act = useWorkbench(({ view }) => view.act);
  const { provision, accounted, under, changes, elsewhere } = row;
  const numbers = (accounted?.unsaid ?? []).map(({ count, unit }) => formatQuantity(count, unit, language));
  const { reason } = accounted ?? {};
  const taken = [accounted, ...under].flatMap((one) => one?.taken ?? []);
  return (
    <>
      <div className="review-law">
        <ProvisionPart provision={provision} accounted={accounted} changes={changes} heading />
        {under.map((one) => (
          <ProvisionPart key={one.provision} provision={one.provision} accounted={one} changes={changes} />
        ))}
        <RemarksOn
          about={{ file: `acts/${act}.json`, pointer: join('/provisions', provision) }}
          name={provisionName(provision)}
        />
      </div>
      <div className="review-made">
        <Lines
          changes={changes}
          taken={taken}
          beside={provision}
          under={under.map((one) => one.provision)}
          several={several}
        />
        <Elsewhere items={elsewhere} alone={changes.length === 0} onGo={onGo} />
        {numbers.length === 0 ? null : (
          <p>
            <Tag tone="warning">{t('provisions.unsaid', { numbers: numbers.join(', ') })}</Tag>
          </p>
        )}
        {reason === undefined ? null : (
          <p>
            {t('rows.without-effect')} <LegalText text={reason} />
          </p>
        )}
      </div>
    </>
  );
}
