import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenResult } from '../../../../engine/assessment/types.ts';
import type { CaseView, SettleBody } from '../../../../server/api/schemas/cases.ts';
import { settleOpen } from '../../../app/api/cases.ts';
import { Button } from '../../../look/Button.tsx';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { WordsField } from '../../facts/WordsField.tsx';
import { useCaseWrite } from '../useCaseWrite.ts';
import { WriteProblem } from '../WriteProblem.tsx';
import { type OfferedReading, ReadingChoice } from './ReadingChoice.tsx';
import { SenseChoice } from './SenseChoice.tsx';

interface Props {
  readonly open: string;
  readonly entry: Pick<OpenResult, 'settled' | 'canBeSetAside'>;
  /** Its readings, in order; none where it is settled without choosing one. */
  readonly readings: readonly OfferedReading[];
  readonly view: CaseView;
}

/** The shortest reason that the API takes. */
const SHORTEST_REASON = 10;

type Sense = SettleBody['sense'];

/**
 * Settles an open question for this case alone, with a written reason: what it touches has its effect or, where it touches grounds
 * alone, these have none; or it is read in one of its readings. Nobody is led to any answer.
 */
export function SettleForm({ open, entry, readings, view }: Props) {
  const { t } = useTranslation('desk');
  const [reason, setReason] = useState('');
  const isPlain = !entry.canBeSetAside && readings.length === 0;
  const [sense, setSense] = useState<Sense | undefined>(isPlain ? 'applies' : undefined);
  const [tried, setTried] = useState(false);
  const write = useCaseWrite(view.id, settleOpen);
  const tooShort = reason.trim().length < SHORTEST_REASON;
  return (
    <Disclosure summary={t(entry.settled ? 'open.settle-again' : 'open.settle')}>
      <form
        className="step-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (tooShort || sense === undefined || write.isPending) return;
          write.mutate({ open, sense, reason: reason.trim(), expectedSequence: view.sequence });
        }}
      >
        {readings.length > 0 ? (
          <ReadingChoice
            open={open}
            readings={readings}
            chosen={typeof sense === 'object' ? sense.reading : undefined}
            missing={tried && sense === undefined}
            onChange={(reading) => setSense({ reading })}
          />
        ) : null}
        {entry.canBeSetAside ? (
          <SenseChoice
            open={open}
            sense={typeof sense === 'object' ? undefined : sense}
            missing={tried && sense === undefined}
            onChange={setSense}
          />
        ) : null}
        <WordsField
          id={`settle-${open}`}
          label={t('open.reason')}
          hint={t('open.reason-hint')}
          error={tried && tooShort ? t('problem.reason-long', { minimum: SHORTEST_REASON }) : undefined}
          value={reason}
          rows={3}
          onChange={setReason}
        />
        <WriteProblem caseId={view.id} error={write.error} onReloaded={() => write.reset()} />
        <Button type="submit" kind="primary" busy={write.isPending}>
          {t('open.settle-do')}
        </Button>
      </form>
    </Disclosure>
  );
}
