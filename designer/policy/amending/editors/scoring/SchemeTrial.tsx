import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import type { Scoring } from '../../../../../engine/schema/scoring.ts';
import { score } from '../../../../../engine/scoring/score.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { formatDecimal } from '../../../../../engine/text/number.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Live } from '../../../../look/Live.tsx';
import { Mark } from '../../../../look/Mark.tsx';
import { GapsText } from '../../../../look/rules/GapsText.tsx';
import { ScrollTable } from '../../../../look/ScrollTable.tsx';
import { useEditing } from '../../state/editing.ts';
import { TrialFields } from '../amounts/trial/TrialFields.tsx';
import { useTrial } from '../amounts/trial/useTrial.ts';
import { KeySelect } from '../fields/KeySelect.tsx';

interface Props {
  readonly id: string;
  readonly scoring: Scoring;
}

/** A trial of a scheme: for typed answers the points of each criterion, their sum, and whether it passes. */
export function SchemeTrial({ id, scoring }: Props) {
  const { t } = useTranslation('amend-scoring');
  const { language } = useLanguage();
  const { edition, words } = useEditing();
  const trial = useTrial(scoring.criteria);
  const [chosen, setChosen] = useState<string>();
  const variant = chosen ?? scoring.appliesTo[0];
  const result =
    variant === undefined ? undefined : trial.work(variant, (context) => score(id, scoring, context));
  const points = (given: string | null) => (given === null ? '?' : formatDecimal(given, language));
  return (
    <section className="tables-trial" aria-label={t('trial.title')}>
      <h4>{t('trial.title')}</h4>
      {scoring.appliesTo.length < 2 ? null : (
        <KeySelect
          label={t('trial.variant')}
          value={variant}
          items={edition.service.variants}
          onChange={setChosen}
        />
      )}
      <TrialFields trial={trial} />
      {result === undefined ? (
        <p className="hint">{t('trial.impossible')}</p>
      ) : (
        <>
          <Live>
            <p className="sum">
              {t('trial.total', { points: points(result.total) })}{' '}
              {result.passed === null ? (
                <Mark icon="question" tone="warning">
                  {t('trial.open')}
                </Mark>
              ) : (
                <Mark icon={result.passed ? 'check' : 'cross'} tone={result.passed ? 'success' : 'danger'}>
                  {t(result.passed ? 'trial.passes' : 'trial.fails')}
                </Mark>
              )}
            </p>
          </Live>
          <ScrollTable caption={t('trial.by-criterion')}>
            <tbody>
              {inOrder(scoring.criteria).map(([key, { title }]) => (
                <tr key={key}>
                  <th scope="row">{wording(title, language)}</th>
                  <td>{points(result.criteria[key]?.points ?? null)}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          <GapsText gaps={result.gaps} words={words} />
        </>
      )}
    </section>
  );
}
