import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assessAmounts } from '../../../../../engine/amounts/assess.ts';
import type { Amount } from '../../../../../engine/schema/amount.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Live } from '../../../../look/Live.tsx';
import { GapsText } from '../../../../look/rules/GapsText.tsx';
import { ValueText } from '../../../../look/rules/ValueText.tsx';
import { Worked } from '../../../../look/rules/Worked.tsx';
import { useEditing } from '../../state/editing.ts';
import { KeySelect } from '../fields/KeySelect.tsx';
import { TrialFields } from './trial/TrialFields.tsx';
import { useTrial } from './trial/useTrial.ts';

interface Props {
  readonly id: string;
  readonly amount: Amount;
}

/** Tries an amount: whether it is due and how much it is, for typed facts and a day. */
export function AmountTrial({ id, amount }: Props) {
  const { t } = useTranslation('amend-amounts');
  const { language } = useLanguage();
  const { edition, words } = useEditing();
  const trial = useTrial([amount.value, amount.when, { fact: amount.each }]);
  const [chosen, setChosen] = useState<string>();
  const variant = chosen !== undefined && amount.appliesTo.includes(chosen) ? chosen : amount.appliesTo[0];
  const { raw, day } = useDeferredValue({ raw: trial.raw, day: trial.day });
  const result =
    variant === undefined || raw !== trial.raw || day !== trial.day
      ? undefined
      : trial.work(variant, (context, { unsettled }) =>
          assessAmounts(edition, variant, context, { heldBy: () => [], doubtedBy: () => [], unsettled }).find(
            (one) => one.id === id,
          ),
        )?.result;
  const variants = Object.fromEntries(
    Object.entries(edition.service.variants).filter(([key]) => amount.appliesTo.includes(key)),
  );
  return (
    <section className="tables-trial" aria-label={t('trial.title')}>
      <h4>{t('trial.title')}</h4>
      {amount.appliesTo.length < 2 ? null : (
        <KeySelect label={t('trial.variant')} value={variant} items={variants} onChange={setChosen} />
      )}
      <TrialFields trial={trial} />
      <Live>
        {result === undefined ? (
          <p className="hint">{t('trial.impossible')}</p>
        ) : result.due === false ? (
          <p className="sum">{t('trial.not-due')}</p>
        ) : (
          <p className="sum">
            <ValueText value={result.value ?? result.computed ?? null} words={words} />{' '}
            {result.due === null ? <span className="hint">{t('trial.due-unknown')}</span> : null}
          </p>
        )}
        {result === undefined ? null : (
          <>
            <Worked trace={result.trace} words={words} />
            <GapsText gaps={result.gaps} words={words} />
            {result.missing.length === 0 ? null : (
              <p className="hint">
                {t('trial.missing', {
                  facts: result.missing
                    .map((fact) => (words.facts[fact] ? wording(words.facts[fact].title, language) : fact))
                    .join('; '),
                })}
              </p>
            )}
          </>
        )}
      </Live>
    </section>
  );
}
