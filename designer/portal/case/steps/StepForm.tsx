import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactValue } from '../../../../engine/schema/scenario.ts';
import type { ApplicationView, AvailableStep } from '../../../../server/api/schemas/cases.ts';
import { Alert } from '../../../look/Alert.tsx';
import { Button } from '../../../look/Button.tsx';
import { Card } from '../../../look/Card.tsx';
import { ErrorState } from '../../../look/ErrorState.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { ReasonField } from './ReasonField.tsx';
import { RecordField } from './RecordField.tsx';
import { useStep } from './useStep.ts';

interface Props {
  readonly view: ApplicationView;
  readonly step: AvailableStep;
}

/** A step that the applicant may take, with what must be said for it. It opens before it is taken. */
export function StepForm({ view, step }: Props) {
  const { t } = useTranslation('portal');
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const [reason, setReason] = useState('');
  const [facts, setFacts] = useState<Readonly<Record<string, FactValue | undefined>>>({});
  const take = useStep(view);
  const id = `step-${step.transition}`;
  const required = t('validation.required.text');
  const noReason = step.reasonRequired && !reason.trim();
  const missing = step.records.filter((record) => record.required && facts[record.fact] === undefined);
  const confirm = () => {
    setTried(true);
    if (noReason || missing.length > 0) return;
    const by = step.by[0]?.id ?? '';
    const stated = Object.entries(facts).flatMap(([fact, value]) =>
      value === undefined ? [] : [[fact, value] as const],
    );
    take.mutate({
      transition: step.transition,
      by,
      reason: reason.trim(),
      facts: Object.fromEntries(stated),
    });
  };
  return (
    <Card as="section" labelledBy={id}>
      <h3 id={id}>
        <LegalText text={step.title} />
      </h3>
      {step.blocked ? (
        <Alert tone="neutral">
          <p>
            <LegalText text={step.blocked.message} />
          </p>
        </Alert>
      ) : open ? (
        <div className="stack">
          {step.records.map((record) => (
            <RecordField
              key={record.fact}
              id={`${id}-${record.fact}`}
              record={record}
              value={facts[record.fact]}
              error={tried && missing.includes(record) ? required : undefined}
              onChange={(value) => setFacts({ ...facts, [record.fact]: value })}
            />
          ))}
          <ReasonField
            id={`${id}-reason`}
            required={step.reasonRequired}
            error={tried && noReason ? required : undefined}
            value={reason}
            onChange={setReason}
          />
          <div className="button-row">
            <Button kind="primary" busy={take.isPending} onClick={confirm}>
              {t('case.step-confirm')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('case.step-cancel')}</Button>
          </div>
          {take.error ? <ErrorState error={take.error} /> : null}
        </div>
      ) : (
        <Button onClick={() => setOpen(true)}>
          {t('case.step-open')}
          <span className="visually-hidden">
            : <LegalText text={step.title} />
          </span>
        </Button>
      )}
    </Card>
  );
}
