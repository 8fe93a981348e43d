import { useTranslation } from 'react-i18next';
import type { ScenarioFlip } from '../../../../engine/amending/report.ts';
import { Button } from '../../../look/Button.tsx';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Live } from '../../../look/Live.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { useLive } from '../state/draft.ts';
import { useEditing } from '../state/editing.ts';
import type { TrialForm } from './useTrial.ts';

const SHOWN = 50;

/** How many scenarios pass with the draft as it is now. */
export function ScenarioCounts() {
  const { t } = useTranslation('amend-try');
  const { report, pending } = useLive();
  const hasErrors = report?.diagnostics.some(({ severity }) => severity === 'error') ?? false;
  return (
    <div aria-busy={pending}>
      <Live>
        {report === undefined ? (
          <p>{t('scenarios.running')}</p>
        ) : report.scenarios.passed + report.scenarios.failed === 0 ? (
          <p className="hint">{t(hasErrors ? 'scenarios.errors' : 'scenarios.none')}</p>
        ) : (
          <p>
            <Tag tone="success">{t('scenarios.passed', { count: report.scenarios.passed })}</Tag>{' '}
            <Tag tone={report.scenarios.failed > 0 ? 'danger' : 'neutral'}>
              {t('scenarios.failed', { count: report.scenarios.failed })}
            </Tag>{' '}
            <Tag tone={report.scenarios.flips.length > 0 ? 'info' : 'neutral'}>
              {t('scenarios.flips', { count: report.scenarios.flips.length })}
            </Tag>
          </p>
        )}
      </Live>
    </div>
  );
}

/** The scenarios of the service that come out otherwise than before, or are new: each can be opened here. */
export function ScenarioFlips({ form }: { readonly form: TrialForm }) {
  const { t } = useTranslation('amend-try');
  const { service } = useEditing();
  const { report } = useLive();
  const flips = report?.scenarios.flips.filter((flip) => flip.service === service) ?? [];
  if (flips.length === 0) return null;
  return (
    <Disclosure summary={t('scenarios.list', { count: flips.length })}>
      <ul className="trying-lines">
        {flips.slice(0, SHOWN).map((flip) => (
          <Flip key={flip.id} flip={flip} form={form} />
        ))}
      </ul>
    </Disclosure>
  );
}

function Flip({ flip, form }: { readonly flip: ScenarioFlip; readonly form: TrialForm }) {
  const { t } = useTranslation('amend-try');
  const scenario = form.scenarios.find(({ id }) => id === flip.id);
  return (
    <li>
      <Tag tone={flip.after ? 'success' : 'danger'}>
        {t(flip.after ? 'scenarios.passes' : 'scenarios.fails')}
      </Tag>{' '}
      {scenario === undefined ? (
        <LegalText text={flip.title} />
      ) : (
        <Button kind="quiet" onClick={() => form.open(scenario)}>
          <LegalText text={flip.title} />
        </Button>
      )}
    </li>
  );
}
