import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../../../engine/assessment/types.ts';
import type { FactValue } from '../../../../engine/schema/scenario.ts';
import { Button } from '../../../look/Button.tsx';
import type { Answering } from '../answering.ts';
import { Computed } from './Computed.tsx';
import { Deadlines } from './Deadlines.tsx';
import { Documents } from './Documents.tsx';
import { Grounds } from './Grounds.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { OutcomeBox } from './OutcomeBox.tsx';
import { Persons } from './Persons.tsx';
import { Requirements } from './Requirements.tsx';
import { Suppose } from './Suppose.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly answering: Answering;
  /** The questions of the first page. */
  readonly first: readonly string[];
  /** What the result rests on. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly allDocuments: boolean;
  readonly onBack: () => void;
  readonly onSuppose: () => void;
}

/** What the rules give for the answers, and why. */
export function Result({ assessment, answering, first, facts, allDocuments, onBack, onSuppose }: Props) {
  const { t } = useTranslation('check');
  const { words } = answering;
  const heading = useRef<HTMLHeadingElement>(null);
  // A new result is what the reader asked for: the focus goes to it.
  useEffect(() => {
    if (assessment) heading.current?.focus();
  }, [assessment]);
  const parts = { assessment, words };
  return (
    <div className="check-result">
      <h2 ref={heading} tabIndex={-1}>
        {t('result')}
      </h2>
      <OutcomeBox {...parts} />
      {allDocuments ? <p className="muted">{t('documents-supposed')}</p> : null}
      <div className="button-row">
        <Button onClick={onBack}>{t('change-answers')}</Button>
      </div>
      <Suppose
        assessment={assessment}
        answering={answering}
        first={first}
        facts={facts}
        onSuppose={onSuppose}
      />
      <Requirements {...parts} />
      <Grounds {...parts} />
      <Persons {...parts} />
      <Computed {...parts} />
      <Documents {...parts} />
      <Deadlines {...parts} />
      <OpenQuestions {...parts} />
    </div>
  );
}
