import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import type { Transition } from '../../../../engine/schema/workflow.ts';
import { Cite } from '../../../look/Cite.tsx';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { Unverified } from '../../../look/Unverified.tsx';
import { BlameButton } from '../../blame/BlameButton.tsx';
import { useShownEdition } from '../context.ts';
import { ProvisionText } from '../ProvisionText.tsx';
import { useNames } from '../useNames.ts';
import { VariantTags } from '../VariantTags.tsx';
import { When } from '../When.tsx';

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
  const recorded = inOrder(records);
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
        {notices ? (
          <>
            . {t('procedure.notices')} {notices.map((notice) => `«${name('notices', notice)}»`).join(', ')}
          </>
        ) : null}
      </p>
      <When lead={t('when.allowed')} condition={when} />
      {recorded.length > 0 ? (
        <Disclosure summary={t('procedure.records-count', { count: recorded.length })}>
          <ul className="fields-list">
            {recorded.map(([fact, { required }]) => (
              <li key={fact}>
                {name('fact', fact)}{' '}
                <span className="hint">{t(required ? 'form.required' : 'form.optional')}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <div className="item-foot">
        <Cite citation={citation} acts={acts} />
        <Unverified from={transition.unverified} />
        <BlameButton pointer={`/workflow/transitions/${id}`} title={transition.title} />
        <ProvisionText citation={citation} acts={acts} />
      </div>
    </li>
  );
}
