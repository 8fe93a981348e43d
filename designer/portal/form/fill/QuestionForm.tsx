import Form from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { FormPageDefinition } from '../../../../engine/form/types.ts';
import { Button } from '../../../look/Button.tsx';
import { ErrorSummary } from '../../../look/ErrorSummary.tsx';
import { Prose } from '../../../look/Prose.tsx';
import { NO_DEFAULTS } from '../no-defaults.ts';
import { templates } from '../templates/index.ts';
import { type Answers, ID_PREFIX, type PageContext } from '../types.ts';
import { errorSchemaOf } from '../validation/problems.ts';
import { widgets } from '../widgets/index.ts';
import { useWorkspace } from './context.ts';
import { StepFrame } from './StepFrame.tsx';
import { around } from './steps.ts';

/** The questions of one page. Problems show after the first try to go on, and go away as they are mended. */
export function QuestionForm({ page }: { readonly page: FormPageDefinition }) {
  const { t } = useTranslation('portal');
  const { form, schema, validator, draft, problems, steps } = useWorkspace();
  const ui = useMemo(() => ({ ...form.uiSchema }), [form.uiSchema]);
  const [attempt, setAttempt] = useState(0);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const own = useMemo(
    () => problems.filter(({ path }) => path[0] !== undefined && page.fields.includes(path[0])),
    [problems, page.fields],
  );
  const visible = useMemo(() => (attempt > 0 ? own : []), [attempt, own]);
  const errors = useMemo(() => errorSchemaOf(visible), [visible]);
  const context = useMemo<PageContext>(() => ({ fields: page.fields }), [page.fields]);
  const proceed = () => {
    void draft.flush();
    if (own.length > 0) return setAttempt(attempt + 1);
    const { after } = around(steps, pathname);
    if (after) void navigate(after.path);
  };
  const summary = visible.map(({ id, label, message }) => ({ id, text: `${label}: ${message}` }));
  return (
    <StepFrame
      title={page.title}
      above={
        summary.length > 0 ? (
          <ErrorSummary
            title={t('problems.title', { count: summary.length })}
            problems={summary}
            attempt={attempt}
          />
        ) : null
      }
    >
      {page.description ? <Prose text={page.description} /> : null}
      <Form<Answers, RJSFSchema, PageContext>
        schema={schema}
        uiSchema={ui}
        validator={validator}
        formData={draft.answers}
        formContext={context}
        templates={templates}
        widgets={widgets}
        idPrefix={ID_PREFIX}
        extraErrors={errors}
        experimental_defaultFormStateBehavior={NO_DEFAULTS}
        noValidate
        noHtml5Validate
        showErrorList={false}
        className="question-form"
        onChange={({ formData }) => formData && draft.setAnswers(formData)}
        onSubmit={proceed}
      >
        <div className="button-row">
          <Button kind="primary" type="submit">
            {t('fill.continue')}
          </Button>
        </div>
      </Form>
    </StepFrame>
  );
}
