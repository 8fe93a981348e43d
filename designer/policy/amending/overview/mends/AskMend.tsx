import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftEdition } from '../../../../../engine/amending/draft-edition.ts';
import { readableEdition } from '../../../../../engine/amending/readable-edition.ts';
import { join } from '../../../../../engine/json/pointer.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { SelectField } from '../../editors/fields/SimpleFields.tsx';
import { askingFor } from '../../editors/form/model/asking.ts';
import { useWorkbench } from '../../state/draft.ts';
import { type MendedPart, useMending } from './useMending.ts';

interface Props {
  readonly of: MendedPart;
  readonly fact: string;
}

/** Puts a fact that nobody asks for on a page of the form. */
export function AskMend({ of, fact }: Props) {
  const { t } = useTranslation('amend-mends');
  const { language } = useLanguage();
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  const [wanted, setWanted] = useState<string>();
  const mend = useMending();
  const made = draftEdition(documents, { ...of, act });
  const edition = made && readableEdition(made)?.edition;
  const pages = inOrder(edition?.form.pages);
  const target = wanted ?? pages.at(-1)?.[0];
  const title = edition?.facts[fact]?.title;
  if (mend === undefined || edition === undefined || target === undefined || title === undefined) return null;
  const nameOf = (page: string) => wording(edition.form.pages[page]?.title ?? {}, language) || page;
  const name = wording(title, language);
  const put = () =>
    mend(t('ask.done', { name, page: nameOf(target) }), [
      [
        of,
        (found) => {
          const { form, facts } = readableEdition(found)?.edition ?? edition;
          const fields = askingFor(form.pages[target]?.fields ?? {}, [fact], facts);
          return [[join('/form/pages', target, 'fields'), fields]];
        },
      ],
    ]);
  return (
    <div className="mends-row">
      <SelectField
        label={t('ask.page')}
        value={target}
        options={pages.map(([value]) => ({ value, title: nameOf(value) }))}
        onChange={setWanted}
      />
      <Button onClick={put}>
        {t('ask.put')}
        <span className="visually-hidden">: {name}</span>
      </Button>
    </div>
  );
}
