import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeOf } from '../../../../engine/library/place.ts';
import type { Act } from '../../../../engine/schema/act.ts';
import { useLeftToJudge } from '../proposals/state/useLeftToJudge.ts';
import { useLive, useTrials, useWorkbench } from '../state/draft.ts';
import { readableOf } from '../state/named-in.ts';
import { partsOf } from '../state/parts.ts';
import { type Step, stepsOf } from './steps-of.ts';
import './progress.css';

const PAGES: Readonly<Record<Step, string>> = {
  act: '/act',
  parts: '',
  propose: '/proposals',
  edit: '/edit',
  account: '/edit',
  try: '/try',
  review: '/review',
};

/** The order of work on an amendment: what is done, what comes next, what is still to do; each leads to its page. */
export function Progress() {
  const { t } = useTranslation('amend-how');
  const { id, act, state } = useWorkbench(({ view }) => view);
  const documents = useWorkbench((workbench) => workbench.documents);
  const published = useWorkbench((workbench) => workbench.published);
  const file = `acts/${act}.json`;
  const trial = useTrials((trials) => trials.trial);
  const { report } = useLive();
  const { left: proposals } = useLeftToJudge();
  const brings = Object.entries(documents).some(
    ([file, document]) => placeOf(file)?.kind === 'scenarios' && published[file] !== document,
  );
  const steps = stepsOf({
    act: readableOf<Act>({ [file]: documents[file] }, 'act')[act],
    parts: partsOf(documents, act),
    report,
    proposals,
    tried: brings || trial !== undefined,
    handedOver: state !== 'draft',
  });
  return (
    <nav className="progress" aria-label={t('order')}>
      <ol>
        {steps.map(({ step, state, left }, index) => (
          <li key={step} data-state={state}>
            <Link
              to={`/policy/amendments/${id}${PAGES[step]}`}
              aria-current={state === 'next' ? 'step' : undefined}
            >
              <span className="progress-number" aria-hidden="true">
                {state === 'done' ? '✓' : index + 1}
              </span>
              <span className="progress-step">{t(`step.${step}`)} </span>
              <span className="progress-state">
                {left === undefined
                  ? t(`state.${state}`)
                  : t(step === 'propose' ? 'left-proposals' : 'left', { count: left })}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <Link className="progress-help" to="/policy/amendments/how">
        {t('title')}
      </Link>
    </nav>
  );
}
