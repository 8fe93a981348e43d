import Form from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormDefinition, FormPageDefinition } from '../../../../../../engine/form/types.ts';
import { Button } from '../../../../../look/Button.tsx';
import { Prose } from '../../../../../look/Prose.tsx';
import { NO_DEFAULTS } from '../../../../../portal/form/no-defaults.ts';
import { templates } from '../../../../../portal/form/templates/index.ts';
import { type Answers, ID_PREFIX, type PageContext } from '../../../../../portal/form/types.ts';
import { widgets } from '../../../../../portal/form/widgets/index.ts';
import { previewValidator } from './validator.ts';

interface Props {
  readonly form: FormDefinition;
  readonly schema: RJSFSchema;
  readonly page: FormPageDefinition;
  /** The pages that ask anything, given the answers. */
  readonly pages: readonly FormPageDefinition[];
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  readonly onPage: (page: string) => void;
  readonly onSubmit: () => void;
}

/** A page of the form as the portal shows it, with the way to the others. */
export function PreviewPage({ form, schema, page, pages, answers, onAnswers, onPage, onSubmit }: Props) {
  const { t } = useTranslation(['amend-form', 'portal']);
  const ui = useMemo(() => ({ ...form.uiSchema }), [form.uiSchema]);
  const context = useMemo<PageContext>(() => ({ fields: page.fields }), [page.fields]);
  return (
    <>
      <nav className="amend-form-steps" aria-label={t('preview.pages')}>
        <ol>
          {pages.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === page.id ? 'page' : undefined}
                onClick={() => onPage(id)}
              >
                {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <h4 className="amend-form-page">{page.title}</h4>
      {page.description ? <Prose text={page.description} /> : null}
      <Form<Answers, RJSFSchema, PageContext>
        schema={schema}
        uiSchema={ui}
        validator={previewValidator}
        formData={answers}
        formContext={context}
        templates={templates}
        widgets={widgets}
        idPrefix={ID_PREFIX}
        experimental_defaultFormStateBehavior={NO_DEFAULTS}
        noValidate
        noHtml5Validate
        showErrorList={false}
        className="question-form"
        onChange={({ formData }) => formData && onAnswers(formData)}
        onSubmit={onSubmit}
      >
        <div className="button-row">
          <Button kind="primary" type="submit">
            {t('portal:fill.continue')}
          </Button>
        </div>
      </Form>
    </>
  );
}
