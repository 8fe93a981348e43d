import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Field } from '../../../../look/Field.tsx';
import { useEditing } from '../../state/editing.ts';
import { SelectField } from '../fields/SimpleFields.tsx';
import { askingFor, newPageOf } from './model/asking.ts';
import { PAGES, placeAt } from './model/place.ts';
import { useNames } from './useNames.ts';

interface Props {
  /** In the order of the law. */
  readonly facts: readonly string[];
  readonly onAsked: () => void;
}

/** No page of a form has this key. */
const NEW = '';

/** Puts facts on a page of the form, or on a new one, by one press. */
export function AskThem({ facts, onAsked }: Props) {
  const { t } = useTranslation('amend-form');
  const { language } = useLanguage();
  const { edition, before, edit, select, selected } = useEditing();
  const { ofFact, ofPage } = useNames();
  const [wanted, setWanted] = useState<string>();
  const [name, setName] = useState('');
  const id = useId();
  const { pages } = edition.form;
  const keys = inOrder(pages).map(([key]) => key);
  const opened = placeAt(selected)?.page;
  const target = [wanted, opened, keys[0]].find((key) => key === NEW || keys.includes(key ?? NEW)) ?? NEW;
  const page = pages[target];
  // A new page follows the one that is open, or else the last.
  const after = opened !== undefined && keys.includes(opened) ? opened : keys.at(-1);
  const names = facts.map(ofFact).join(', ');
  const put = () => {
    if (page !== undefined) {
      const fields = askingFor(page.fields, facts, edition.facts);
      edit(join(PAGES, target, 'fields'), fields, t('label.asked', { name: names, page: ofPage(target) }));
    } else {
      const called = name.trim();
      const title = { [language]: called, unofficial: [language] };
      const around = { pages, before: before.form.pages, facts: edition.facts };
      const made = newPageOf(around, { name: called, title, after, asked: facts });
      edit(join(PAGES, made.key), made.page, t('label.asked', { name: names, page: called }));
      select(join(PAGES, made.key));
      setName('');
      setWanted(undefined);
    }
    onAsked();
  };
  return (
    <form
      className="amend-form-ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (page !== undefined || name.trim() !== '') put();
      }}
    >
      <SelectField
        label={t('rest.page')}
        value={target}
        options={[
          ...keys.map((value) => ({ value, title: ofPage(value) })),
          { value: NEW, title: t('rest.new') },
        ]}
        onChange={setWanted}
      />
      {page === undefined ? (
        <Field
          id={id}
          label={t('add-page-name')}
          hint={after === undefined ? undefined : t('rest.after', { page: ofPage(after) })}
        >
          <input
            id={id}
            className="input"
            value={name}
            lang={language}
            aria-describedby={after === undefined ? undefined : `${id}-hint`}
            onChange={({ target: { value } }) => setName(value)}
          />
        </Field>
      ) : null}
      <Button type="submit">{t('rest.put', { count: facts.length })}</Button>
    </form>
  );
}
