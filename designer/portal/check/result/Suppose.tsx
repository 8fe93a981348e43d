import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../../../engine/assessment/types.ts';
import type { FactValue } from '../../../../engine/schema/scenario.ts';
import { Button } from '../../../look/Button.tsx';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { Section } from '../../../look/Section.tsx';
import type { Answering } from '../answering.ts';
import { Problems } from '../Problems.tsx';
import { Question } from '../Question.tsx';
import { supposable } from '../questions.ts';

/** So many are asked at a time, the one that settles most first. */
const AT_ONCE = 4;

interface Props {
  readonly assessment: Assessment;
  readonly answering: Answering;
  readonly first: readonly string[];
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly onSuppose: () => void;
}

/** What is still unknown may be supposed, also what an official or a registry establishes; what was supposed can be changed. */
export function Suppose({ assessment, answering, first, facts, onSuppose }: Props) {
  const { t } = useTranslation('check');
  const [attempt, setAttempt] = useState(0);
  const { words, raw, read } = answering;
  const derived = Object.entries(assessment.derived).flatMap(([fact, { value }]) =>
    value === undefined ? [] : [[fact, value]],
  );
  const open = supposable(words.edition, assessment, { ...facts, ...Object.fromEntries(derived) });
  const next = open.slice(0, AT_ONCE);
  const before = Object.keys(raw).filter((fact) => !first.includes(fact) && !next.includes(fact));
  if (next.length === 0 && before.length === 0) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (Object.keys(read.problems).length === 0) onSuppose();
  };
  const question = (fact: string) => (
    <div key={fact} className="check-supposed">
      <Question fact={fact} answering={answering} checked={attempt > 0} />
      <p className="hint">{t(`establishes.${words.facts[fact]?.establishedBy ?? 'officer'}`)}</p>
    </div>
  );
  return (
    <Section id="suppose" title={t(next.length > 0 ? 'suppose' : 'supposed-all')}>
      <form onSubmit={submit} noValidate className="check-form">
        <Problems answering={answering} attempt={attempt} />
        {next.length > 0 ? (
          <>
            <p className="muted">
              {t('suppose-lead')}
              {open.length > next.length
                ? ` ${t('suppose-more', { count: open.length - next.length })}`
                : null}
            </p>
            {next.map(question)}
          </>
        ) : null}
        {before.length > 0 ? (
          <Disclosure summary={t('supposed', { count: before.length })}>{before.map(question)}</Disclosure>
        ) : null}
        <div className="button-row">
          <Button kind="primary" type="submit">
            {t('take-into-account')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
