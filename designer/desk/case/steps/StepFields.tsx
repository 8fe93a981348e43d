import { useTranslation } from 'react-i18next';
import { wording } from '../../../../engine/text/localize.ts';
import type { AvailableStep } from '../../../../server/api/schemas/cases.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Field } from '../../../look/Field.tsx';
import { FactInput } from '../../facts/FactInput.tsx';
import { WordsField } from '../../facts/WordsField.tsx';
import type { CaseWords } from '../words.ts';
import type { StepDraft, StepProblems } from './draft.ts';

interface Props {
  readonly step: AvailableStep;
  readonly words: CaseWords;
  readonly draft: StepDraft;
  readonly problems: StepProblems;
  readonly onDraft: (draft: StepDraft) => void;
}

/** In which role, which facts on what evidence, and why. */
export function StepFields({ step, words, draft, problems, onDraft }: Props) {
  const { t } = useTranslation('desk');
  const { language } = useLanguage();
  const id = (name: string) => `step-${step.transition}-${name}`;
  return (
    <>
      {step.by.length > 1 ? (
        <Field id={id('by')} label={t('steps.as')}>
          <select
            className="input"
            id={id('by')}
            value={draft.by}
            onChange={(event) => onDraft({ ...draft, by: event.target.value })}
          >
            {step.by.map((role) => (
              <option key={role.id} value={role.id}>
                {wording(role.title, language)}
              </option>
            ))}
          </select>
        </Field>
      ) : null}
      {step.records.map((record) => (
        <FactInput
          key={record.fact}
          id={id(record.fact)}
          fact={record.definition}
          codelists={words.codelists}
          value={draft.values[record.fact] ?? ''}
          required={record.required}
          problem={problems[record.fact]}
          onChange={(value) => onDraft({ ...draft, values: { ...draft.values, [record.fact]: value } })}
        />
      ))}
      {step.records.length > 0 ? (
        <WordsField
          id={id('evidence')}
          label={t('facts.evidence')}
          hint={t('facts.evidence-hint')}
          note={t('facts.optional')}
          value={draft.evidence}
          rows={2}
          onChange={(evidence) => onDraft({ ...draft, evidence })}
        />
      ) : null}
      {step.reasonRequired || step.decision ? (
        <WordsField
          id={id('reason')}
          label={t('steps.reason')}
          hint={t('steps.reason-hint')}
          note={step.reasonRequired ? undefined : t('facts.optional')}
          error={problems.reason ? t('problem.reason') : undefined}
          value={draft.reason}
          rows={4}
          onChange={(reason) => onDraft({ ...draft, reason })}
        />
      ) : null}
    </>
  );
}
