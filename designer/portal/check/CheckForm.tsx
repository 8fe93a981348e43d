import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceEdition } from '../../../server/api/schemas/services.ts';
import { wordsOf } from '../../desk/case/words.ts';
import { Alert } from '../../look/Alert.tsx';
import { ErrorState } from '../../look/ErrorState.tsx';
import { Loading } from '../../look/Loading.tsx';
import { allDocuments, type RawAnswers, readAnswers } from './answers.ts';
import { hasCheck } from './has-check.ts';
import { Questions } from './Questions.tsx';
import { firstQuestions } from './questions.ts';
import { Result } from './result/Result.tsx';
import { useAssessment } from './useAssessment.ts';

interface Props {
  readonly edition: ServiceEdition;
  readonly variant: string;
  readonly channel: string | undefined;
  readonly at: string;
}

/** The questions, and the result once one asked for it. Everything typed stays in the page, and goes with it. */
export function CheckForm({ edition, variant, channel, at }: Props) {
  const { t } = useTranslation('check');
  const [raw, setRaw] = useState<RawAnswers>({});
  const [withDocuments, setWithDocuments] = useState(true);
  const [view, setView] = useState<'questions' | 'result'>('questions');
  const [applied, setApplied] = useState<RawAnswers>({});
  const words = wordsOf(edition);
  const documents = allDocuments(words.edition, variant);
  const supposed = withDocuments ? documents : {};
  const read = readAnswers(words.facts, raw);
  const first = useAssessment(edition, { variant, channel, at, facts: supposed });
  const facts = { ...supposed, ...readAnswers(words.facts, applied).values };
  const result = useAssessment(edition, view === 'result' ? { variant, channel, at, facts } : undefined);
  if (!hasCheck(words.edition, variant)) return <Alert tone="neutral">{t('nothing')}</Alert>;
  if (first.error) return <ErrorState error={first.error} onRetry={() => void first.refetch()} />;
  if (first.data === undefined) return <Loading />;
  const groups = firstQuestions(words.edition, variant, first.data.missing);
  const answering = {
    words,
    variant,
    raw,
    read,
    change: (fact: string, value: RawAnswers[string]) => setRaw({ ...raw, [fact]: value }),
  };
  if (view === 'questions')
    return (
      <Questions
        answering={answering}
        groups={groups}
        documents={
          Object.keys(documents).length > 0 ? { all: withDocuments, change: setWithDocuments } : undefined
        }
        onDone={() => {
          setApplied(raw);
          setView('result');
        }}
      />
    );
  if (result.error) return <ErrorState error={result.error} onRetry={() => void result.refetch()} />;
  if (result.data === undefined) return <Loading />;
  return (
    <Result
      assessment={result.data}
      answering={answering}
      first={groups.flatMap((group) => group.facts)}
      facts={facts}
      allDocuments={withDocuments && Object.keys(documents).length > 0}
      onBack={() => setView('questions')}
      onSuppose={() => setApplied(raw)}
    />
  );
}
