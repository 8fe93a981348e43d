import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../look/Button.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import type { Answering } from './answering.ts';
import { Problems } from './Problems.tsx';
import { Question } from './Question.tsx';
import { isAsked, type QuestionGroup } from './questions.ts';

interface Props {
  readonly answering: Answering;
  readonly groups: readonly QuestionGroup[];
  /** Whether all documents are supposed to be there; nothing where none is needed. */
  readonly documents: { readonly all: boolean; readonly change: (all: boolean) => void } | undefined;
  readonly onDone: () => void;
}

/** The applicant's questions, all on one page. */
export function Questions({ answering, groups, documents, onDone }: Props) {
  const { t } = useTranslation('check');
  const [attempt, setAttempt] = useState(0);
  const { words, variant, read } = answering;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(read.problems).length > 0) setAttempt(attempt + 1);
    else onDone();
  };
  const shown = groups
    .map((group) => ({
      ...group,
      facts: group.facts.filter((fact) => isAsked(words.edition, variant, read.values, fact)),
    }))
    .filter(({ facts }) => facts.length > 0);
  return (
    <form className="check-form" onSubmit={submit} noValidate>
      <Problems answering={answering} attempt={attempt} />
      <h2>{t('questions')}</h2>
      <p className="muted">{t(shown.length > 0 ? 'questions-lead' : 'no-questions')}</p>
      {shown.map(({ page, title, facts }) => (
        <section key={page} className="check-group" aria-labelledby={title ? `page-${page}` : undefined}>
          {title && shown.length > 1 ? (
            <h3 id={`page-${page}`}>
              <LegalText text={title} />
            </h3>
          ) : null}
          {facts.map((fact) => (
            <Question key={fact} fact={fact} answering={answering} checked={attempt > 0} />
          ))}
        </section>
      ))}
      {documents ? (
        <label className="choice">
          <input
            type="checkbox"
            id="all-documents"
            checked={documents.all}
            onChange={(event) => documents.change(event.target.checked)}
          />
          <span>{t('all-documents')}</span>
        </label>
      ) : null}
      <div className="button-row">
        <Button kind="primary" type="submit">
          {t('show-result')}
        </Button>
      </div>
    </form>
  );
}
