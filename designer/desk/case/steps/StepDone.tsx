import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '../../../../engine/schema/text.ts';
import type { AvailableStep, IssuedNotice } from '../../../../server/api/schemas/cases.ts';
import { Alert } from '../../../look/Alert.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { NoticeText } from '../sections/NoticeText.tsx';

/** A step that was just taken. */
export interface Done {
  readonly step: AvailableStep;
  readonly state: Text;
  readonly notices: readonly IssuedNotice[];
}

/** What came of the step: the new state and the notices that went out, in full. Takes the focus. */
export function StepDone({ done }: { readonly done: Done }) {
  const { t } = useTranslation('desk');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) box.current?.focus();
  }, [done]);
  return (
    <div ref={box} tabIndex={-1} className="step-done">
      <Alert
        tone="success"
        title={
          <>
            {t('steps.done')} <LegalText text={done.step.title} />
          </>
        }
      >
        <p>
          {t('steps.state-now')} <LegalText text={done.state} />
        </p>
        {done.notices.map((notice) => (
          <NoticeText key={notice.id} notice={notice} open />
        ))}
      </Alert>
    </div>
  );
}
