import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Fact } from '../../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { MakeFact } from '../facts/making/MakeFact.tsx';
import { SelectField } from '../fields/SimpleFields.tsx';
import { askingFor } from './model/asking.ts';
import { PAGES, placeAt, pointerOf } from './model/place.ts';
import { useNames } from './useNames.ts';

/** Makes a fact that is not there yet, and asks for it on a page at once: both are one step of undo. */
export function AskNew() {
  const { t } = useTranslation(['amend-form', 'amend-facts']);
  const { edition, edit, select, selected } = useEditing();
  const { ofPage } = useNames();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const { pages } = edition.form;
  const keys = inOrder(pages).map(([key]) => key);
  const page = [chosen, placeAt(selected)?.page, keys[0]].find(
    (key) => key !== undefined && keys.includes(key),
  );
  const close = () => {
    setOpen(false);
    setChosen(undefined);
  };
  const made = (key: string, fact: Fact, name: string) => {
    const label = t('amend-facts:make.made', { name });
    const fields = page === undefined ? undefined : join(PAGES, page, 'fields');
    edit(join('/facts', key), fact, label, fields);
    if (page === undefined || fields === undefined) return;
    const asked = askingFor(pages[page]?.fields ?? {}, [key], { ...edition.facts, [key]: fact });
    edit(fields, asked, label);
    select(pointerOf({ page, fact: key }));
  };
  return (
    <>
      <div>
        <Button onClick={() => setOpen(true)}>{t('rest.make')}</Button>
      </div>
      {isOpen ? (
        <MakeFact establishedBy="applicant" onMade={made} onClose={close}>
          {page === undefined ? null : (
            <SelectField
              label={t('rest.page')}
              value={page}
              options={keys.map((value) => ({ value, title: ofPage(value) }))}
              onChange={setChosen}
            />
          )}
        </MakeFact>
      ) : null}
    </>
  );
}
