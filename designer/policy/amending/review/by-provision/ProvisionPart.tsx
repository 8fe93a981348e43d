import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountedProvision } from '../../../../../engine/amending/accounted.ts';
import type { PlacedChange } from '../../../../../engine/amending/by-provision.ts';
import { describePlace } from '../../../../../engine/text/citation.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Bound } from '../../../../look/Bound.tsx';
import { Tag } from '../../../../look/Tag.tsx';
import { useWorkbench } from '../../state/draft.ts';
import { useProvisionName } from '../../state/useProvisionName.ts';
import { namesOf } from '../names-of.ts';
import { isProvisionAmong } from '../since-return.ts';
import { useSince } from '../useSince.ts';
import { Words } from './Words.tsx';
import { writtenElsewhere } from './written.ts';

interface Props {
  readonly provision: string;
  readonly accounted: AccountedProvision | undefined;
  /** What changes beside it. */
  readonly changes?: readonly PlacedChange[];
  readonly heading?: boolean;
  readonly children?: ReactNode;
}

const NONE: readonly PlacedChange[] = [];

/** A provision with its address and words, and what is noted of it. */
export function ProvisionPart({ provision, accounted, changes = NONE, heading = false, children }: Props) {
  const { t } = useTranslation('amend-review');
  const { language } = useLanguage();
  const provisionName = useProvisionName();
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  const { places } = useSince();
  const { acts } = namesOf(documents);
  const own = acts[act]?.provisions[provision];
  const written = heading ? writtenElsewhere(provision, acts[act]?.provisions ?? {}) : [];
  const name = provisionName(provision);
  const inherited = accounted?.state === 'without-effect' ? accounted.inherited : undefined;
  const Address = heading ? 'h3' : 'p';
  return (
    <>
      <Address className="review-address">
        <Bound text={name} />{' '}
        {accounted?.state === 'to-do' ? <Tag tone="warning">{t('rows.to-do')}</Tag> : null}{' '}
        {inherited === undefined ? null : (
          <Tag tone="warning">{t('provisions.inherited', { provision: provisionName(inherited) })}</Tag>
        )}{' '}
        {isProvisionAmong(places, act, provision) ? <Tag tone="warning">{t('since.mark')}</Tag> : null}
      </Address>
      {written.length === 0 ? null : (
        <p className="review-of">
          <span aria-hidden="true">→ </span>
          <span className="visually-hidden">{t('rows.writes')} </span>
          <Bound text={written.map((place) => describePlace(place, { acts }, language)).join('; ')} />
        </p>
      )}
      <Words text={own?.text} accounted={accounted} changes={changes} />
      {children}
    </>
  );
}
