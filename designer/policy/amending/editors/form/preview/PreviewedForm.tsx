import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../../../../engine/diagnostics/diagnostic.ts';
import type { FormDefinition } from '../../../../../../engine/form/types.ts';
import { Alert } from '../../../../../look/Alert.tsx';
import type { Answers } from '../../../../../portal/form/types.ts';
import { resolvedSchema, shownFacts, shownPages } from '../../../../../portal/form/validation/shown.ts';
import { FindingsList } from '../../fields/FindingsList.tsx';
import { type FormPlace, isSamePlace } from '../model/place.ts';
import { LanguageOf } from './LanguageOf.tsx';
import { PreviewPage } from './PreviewPage.tsx';
import { previewValidator } from './validator.ts';

interface Props {
  readonly result: Result<FormDefinition>;
  /** The facts of the case that fills the form. */
  readonly given: Answers;
  /** What is chosen in the editor: its page is shown. */
  readonly place: FormPlace | undefined;
}

/** A generated form, one page at a time; what cannot be made a form says why. Drawn again only when the form itself is another one. */
export const PreviewedForm = memo(function PreviewedForm({ result, given, place }: Props) {
  const { t } = useTranslation('amend-form');
  if (!result.ok)
    return (
      <Alert tone="danger" title={t('preview.impossible')}>
        <FindingsList findings={result.diagnostics} />
      </Alert>
    );
  return <Shown form={result.value} given={given} place={place} />;
});

function Shown({ form, given, place }: Omit<Props, 'result'> & { readonly form: FormDefinition }) {
  const { t } = useTranslation('amend-form');
  const [answers, setAnswers] = useState(given);
  const [followed, setFollowed] = useState(place);
  const [wanted, setWanted] = useState(place?.page);
  if (place !== undefined && !isSamePlace(place, followed)) {
    setFollowed(place);
    setWanted(place.page);
  }
  const schema = useMemo(() => ({ ...form.schema }), [form.schema]);
  const { pages, shown } = useMemo(() => {
    const facts = shownFacts(resolvedSchema(previewValidator, schema, answers));
    return { pages: shownPages(form.pages, facts), shown: facts };
  }, [schema, form.pages, answers]);
  const page = pages.find(({ id }) => id === wanted) ?? pages[0];
  if (page === undefined) return <p>{t('preview.nothing')}</p>;
  const next = pages[pages.indexOf(page) + 1];
  return (
    <>
      <HiddenNote place={place} form={form} shown={shown} />
      <LanguageOf language={form.language}>
        <PreviewPage
          form={form}
          schema={schema}
          page={page}
          pages={pages}
          answers={answers}
          onAnswers={setAnswers}
          onPage={setWanted}
          onSubmit={() => setWanted((next ?? page).id)}
        />
      </LanguageOf>
    </>
  );
}

/** Says why what is chosen in the editor is not to be seen. */
function HiddenNote({
  place,
  form,
  shown,
}: {
  readonly place: FormPlace | undefined;
  readonly form: FormDefinition;
  readonly shown: ReadonlySet<string>;
}) {
  const { t } = useTranslation('amend-form');
  if (place === undefined) return null;
  const page = form.pages.find(({ id }) => id === place.page);
  const asked = page?.fields.filter((fact) => place.fact === undefined || fact === place.fact) ?? [];
  if (asked.length === 0) return <p className="hint">{t('preview.not-asked')}</p>;
  return asked.some((fact) => shown.has(fact)) ? null : <p className="hint">{t('preview.hidden')}</p>;
}
