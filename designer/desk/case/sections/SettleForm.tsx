import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { settleOpen } from '../../../app/api/cases.ts';
import { Button } from '../../../look/Button.tsx';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { WordsField } from '../../facts/WordsField.tsx';
import { useCaseWrite } from '../useCaseWrite.ts';
import { WriteProblem } from '../WriteProblem.tsx';

interface Props {
  readonly open: string;
  readonly view: CaseView;
}

/** The shortest reason that the API takes. */
const SHORTEST_REASON = 10;

/** Settles an open question for this case alone, with a written reason. */
export function SettleForm({ open, view }: Props) {
  const { t } = useTranslation('desk');
  const [reason, setReason] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const write = useCaseWrite(view.id, settleOpen);
  return (
    <Disclosure summary={t('open.settle')}>
      <form
        className="step-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const short = reason.trim().length < SHORTEST_REASON;
          setTooShort(short);
          if (short || write.isPending) return;
          write.mutate({ open, reason: reason.trim(), expectedSequence: view.sequence });
        }}
      >
        <WordsField
          id={`settle-${open}`}
          label={t('open.reason')}
          hint={t('open.reason-hint')}
          error={tooShort ? t('problem.reason-long', { minimum: SHORTEST_REASON }) : undefined}
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
