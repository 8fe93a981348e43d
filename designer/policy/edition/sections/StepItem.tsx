import { useTranslation } from 'react-i18next';
import type { Transition } from '../../../../engine/schema/workflow.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { Unverified } from '../../../look/Unverified.tsx';
import { BlameButton } from '../../blame/BlameButton.tsx';
import { When } from '../ConditionTree.tsx';
import { useShownEdition } from '../context.ts';
import { ProvisionText } from '../ProvisionText.tsx';
import { useNames } from '../useNames.ts';
import { VariantTags } from '../VariantTags.tsx';

interface Props {
  readonly id: string;
  readonly transition: Transition;
}

/** A step: who takes it, where it leads, on what condition, what it records and sends. */
export function StepItem({ id, transition }: Props) {
  const { t } = useTranslation('policy');
  const { acts } = useShownEdition();
  const name = useNames();
  const { to, by, when, decision, records, notices, reason, appliesTo, citation } = transition;
  return (
    <li className="state-step">
      <p>
        <span className="step-title">
          <LegalText text={transition.title} />
        </span>{' '}
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{t('procedure.leads-to')}</span>{' '}
        <a href={`#state-${to}`}>{name('to', to)}</a>
      </p>
      <p className="item-head">
        {decision ? (
          <Tag tone="warning">
            {t(`effect.${decision.outcome}`)}
            {decision.preliminary ? ` (${t('procedure.preliminary')})` : ''}
          </Tag>
        ) : null}
        {reason ? <Tag>{t('procedure.reason')}</Tag> : null}
        {appliesTo ? <VariantTags variants={appliesTo} /> : null}
      </p>
      <p className="hint">
        {t('procedure.by')} {by.map((role) => name('by', role)).join(', ')}
        {records ? (
          <>
            . {t('procedure.records')}{' '}
            {Object.keys(records)
              .map((fact) => `«${name('fact', fact)}»`)
              .join(', ')}
          </>
        ) : null}
        {notices ? (
          <>
            . {t('procedure.notices')} {notices.map((notice) => `«${name('notices', notice)}»`).join(', ')}
          </>
        ) : null}
      </p>
      <When lead={t('when.allowed')} condition={when} />
      <div className="item-foot">
        <Cite citation={citation} acts={acts} />
        <Unverified from={transition.unverified} />
        <BlameButton pointer={`/workflow/transitions/${id}`} title={transition.title} />
      </div>
      <ProvisionText citation={citation} acts={acts} />
    </li>
  );
}
