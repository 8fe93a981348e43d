import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFact, CaseView } from '../../../../server/api/schemas/cases.ts';
import { stateFacts } from '../../../app/api/cases.ts';
import { Button } from '../../../look/Button.tsx';
import { FactInput } from '../../facts/FactInput.tsx';
import { type RawValue, rawOf } from '../../facts/raw.ts';
import { type ReadFacts, readFacts } from '../../facts/read-facts.ts';
import { WordsField } from '../../facts/WordsField.tsx';
import { useCaseWrite } from '../useCaseWrite.ts';
import { WriteProblem } from '../WriteProblem.tsx';
import type { CaseWords } from '../words.ts';

interface Props {
  readonly facts: readonly CaseFact[];
  readonly view: CaseView;
  readonly words: CaseWords;
  readonly onClose: () => void;
}

/** The shortest evidence that the API takes. */
const SHORTEST_EVIDENCE = 3;

/** States or corrects facts, with the evidence that they rest on. */
export function FactsForm({ facts, view, words, onClose }: Props) {
  const { t } = useTranslation('desk');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const write = useCaseWrite(view.id, stateFacts);
  const [asked] = useState(() =>
    facts.map(({ fact, definition }) => ({ fact, definition, required: facts.length === 1 })),
  );
  const [raw, setRaw] = useState<Readonly<Record<string, RawValue>>>(() =>
    Object.fromEntries(facts.map((fact) => [fact.fact, rawOf(fact.value)])),
  );
  const [evidence, setEvidence] = useState('');
  const [problems, setProblems] = useState<ReadFacts['problems']>({});
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const save = () => {
    const read = readFacts(asked, raw);
    const wanting = evidence.trim().length < SHORTEST_EVIDENCE;
    const found: ReadFacts['problems'] = wanting ? { ...read.problems, evidence: 'required' } : read.problems;
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    write.mutate(
      { facts: read.values, evidence: evidence.trim(), expectedSequence: view.sequence },
      { onSuccess: onClose },
    );
  };
  return (
    <form
      ref={form}
      className="step-form inset"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!write.isPending) save();
      }}
    >
      {asked.map(({ fact, definition, required }) => (
        <FactInput
          key={fact}
          id={`${id}-${fact}`}
          fact={definition}
          codelists={words.codelists}
          value={raw[fact] ?? ''}
          required={required}
          problem={problems[fact]}
          onChange={(value) => setRaw({ ...raw, [fact]: value })}
        />
      ))}
      <WordsField
        id={`${id}-evidence`}
        label={t('facts.evidence')}
        hint={t('facts.evidence-hint')}
        error={problems.evidence ? t('problem.evidence') : undefined}
        value={evidence}
        rows={2}
        onChange={setEvidence}
      />
      <WriteProblem caseId={view.id} error={write.error} onReloaded={() => write.reset()} />
      <div className="button-row">
        <Button type="submit" kind="primary" busy={write.isPending}>
          {t('facts.save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
