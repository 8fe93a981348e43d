import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AmendmentReport, ScenarioFlip } from '../../../../engine/amending/report.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { Altered } from './Altered.tsx';

const SHOWN = 100;

/** Scenarios that pass in one of the two libraries only, or are new; and what did not come true. */
export function Flips({ report: { scenarios, waiting } }: { readonly report: AmendmentReport }) {
  const { t } = useTranslation('amend-review');
  const { passed, failed, flips, altered } = scenarios;
  const isWaiting = waiting.some(({ check }) => check === 'scenarios');
  if (passed + failed === 0 && isWaiting) return <p>{t('scenarios-not-yet')}</p>;
  return (
    <>
      {isWaiting ? <p>{t('scenarios-not-all')}</p> : null}
      <p>{t('scenario-counts', { passed, failed })}</p>
      <Altered altered={altered} />
      <ul className="amending-findings">
        {flips.slice(0, SHOWN).map((flip) => (
          <Flip key={`${flip.service} ${flip.id}`} flip={flip} />
        ))}
      </ul>
      {flips.length > SHOWN ? <p>{t('more', { count: flips.length - SHOWN })}</p> : null}
    </>
  );
}

function Flip({ flip }: { readonly flip: ScenarioFlip }) {
  const { t } = useTranslation(['amend-review', 'amend-try']);
  const { before, after, mismatches, title, id, service } = flip;
  return (
    <li>
      <Tag tone={after ? 'success' : 'danger'}>{t(after ? 'passes' : 'fails')}</Tag>{' '}
      {before === undefined ? <Tag>{t('new')}</Tag> : null} <LegalText text={title} />{' '}
      <span className="mono hint">{id}</span>{' '}
      <Link to={`../try?${new URLSearchParams({ service, scenario: id })}`}>
        {t('amend-try:review.open')} <span className="visually-hidden">{id}</span>
      </Link>
      {after ? null : (
        <ul>
          {mismatches.map(({ what, expected, actual }) => (
            <li key={what}>
              <span className="mono">{what}</span>: {t('expected')}{' '}
              <span className="mono">{JSON.stringify(expected)}</span>, {t('actual')}{' '}
              <span className="mono">{JSON.stringify(actual)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
