import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import type { FormDefinition } from '../../../../engine/form/types.ts';
import type { ApplicationView } from '../../../../server/api/schemas/cases.ts';
import { applicationQuery } from '../../../app/api/queries.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { useDraft } from '../draft/useDraft.ts';
import type { Answers } from '../types.ts';
import type { FormValidator } from '../validation/load.ts';
import { problemsOf } from '../validation/problems.ts';
import { savableAnswers } from '../validation/savable.ts';
import { resolvedSchema, shownAnswers, shownFacts, shownPages } from '../validation/shown.ts';
import { type Workspace, WorkspaceContext } from './context.ts';
import { stepsOf } from './steps.ts';

interface Props {
  readonly view: ApplicationView;
  readonly form: FormDefinition;
  readonly validator: FormValidator;
}

/** Holds the draft and what follows from its answers, for the pages inside. */
export function FillWorkspace({ view, form, validator }: Props) {
  const { t } = useTranslation('portal');
  const { language } = useLanguage();
  const client = useQueryClient();
  const schema = useMemo(() => ({ ...form.schema }), [form.schema]);
  const ui = useMemo(() => ({ ...form.uiSchema }), [form.uiSchema]);
  const setView = (next: ApplicationView) => client.setQueryData(applicationQuery(next.id).queryKey, next);
  const storable = (answers: Answers) => {
    const resolved = resolvedSchema(validator, schema, answers);
    return savableAnswers(resolved, shownAnswers(answers, shownFacts(resolved)));
  };
  const draft = useDraft(view, { language, storable, onStored: setView });
  const derived = useMemo(() => {
    const resolved = resolvedSchema(validator, schema, draft.answers);
    const shown = shownFacts(resolved);
    const answers = shownAnswers(draft.answers, shown);
    const problems = problemsOf(validator, schema, answers, { ui, t, language });
    return { resolved, shown, answers, problems, pages: shownPages(form.pages, shown) };
  }, [validator, schema, ui, t, language, draft.answers, form.pages]);
  const steps = stepsOf(view, derived.pages, t);
  const workspace: Workspace = { view, form, schema, ui, validator, draft, setView, steps, ...derived };
  return (
    <WorkspaceContext value={workspace}>
      <Outlet />
    </WorkspaceContext>
  );
}
