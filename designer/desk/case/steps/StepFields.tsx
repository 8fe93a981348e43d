import { useTranslation } from 'react-i18next';
import { wording } from '../../../../engine/text/localize.ts';
import type { AvailableStep } from '../../../../server/api/schemas/cases.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { Field } from '../../../look/Field.tsx';
import { FactInput } from '../../facts/FactInput.tsx';
import { WordsField } from '../../facts/WordsField.tsx';
import type { CaseWords } from '../words.ts';
import type { StepDraft, StepProblems } from './draft.ts';

type Recorded = AvailableStep['records'][number];

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
  // What the step may only correct is folded, so that what it still needs stands out.
  const isKnown = ({ required, value }: Recorded) => !required && value !== undefined;
  const asked = step.records.filter((record) => !isKnown(record));
  const known = step.records.filter(isKnown);
  const input = (record: Recorded) => (
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
  );
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
      {asked.map(input)}
      {known.length > 0 ? (
        <Disclosure
          open={known.some(({ fact }) => problems[fact] !== undefined)}
          summary={t('steps.known', { count: known.length })}
        >
          <div className="step-form">{known.map(input)}</div>
        </Disclosure>
      ) : null}
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
