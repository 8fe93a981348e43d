import { useTranslation } from 'react-i18next';
import { OutcomeTag } from '../../../../desk/words/OutcomeTag.tsx';
import { DateText } from '../../../../look/DateText.tsx';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { LegalText } from '../../../../look/LegalText.tsx';
import { Mark } from '../../../../look/Mark.tsx';
import { reasonsOf } from '../../../../portal/check/result/reasons.ts';
import type { Side } from './aspect.ts';
import { Sides } from './Sides.tsx';

interface Props {
  readonly before: Side | undefined;
  readonly after: Side | undefined;
  readonly differs: boolean;
}

/** The outcome on both sides, by which edition, and why where it is undetermined. */
export function Outcome({ before, after, differs }: Props) {
  const { t } = useTranslation('amend-try');
  const side = (one: Side | undefined) =>
    one === undefined ? <p>{t('no-result')}</p> : <OutcomeOf side={one} />;
  return (
    <section className="trying-outcome" data-differs={differs || undefined} aria-label={t('outcome')}>
      <p className="trying-row-title">
        {t('outcome')}{' '}
        {differs ? (
          <Mark icon="change" tone="info">
            {t('differs')}
          </Mark>
        ) : null}
      </p>
      <Sides before={side(before)} after={side(after)} />
    </section>
  );
}

function OutcomeOf({ side: { assessment } }: { readonly side: Side }) {
  const { t } = useTranslation(['amend-try', 'check']);
  const { edition, outcome } = assessment;
  const reasons = reasonsOf(assessment);
  return (
    <>
      <p>
        <OutcomeTag outcome={outcome} />
      </p>
      {reasons.length === 0 ? null : (
        <Disclosure summary={t('because', { count: reasons.length })}>
          <ul className="trying-lines">
            {reasons.map(({ id, words, text }) => (
              <li key={id}>
                {t(`check:reason.${words}`)}
                {text === undefined ? null : (
                  <>
                    {': '}
                    <LegalText text={text} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className="hint">
        {t('edition-since')} <DateText date={edition.inForceFrom} />{' '}
        <span className="mono">{edition.hash.slice(0, 12)}</span>
      </p>
    </>
  );
}
