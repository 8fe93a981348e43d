import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ESTABLISHERS, type Fact } from '../../../../../engine/schema/fact.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { SelectField } from '../fields/SimpleFields.tsx';
import { FactCard } from './FactCard.tsx';
import './facts.css';
import { isWanted } from './model/wanted.ts';
import { withKind } from './model/with-kind.ts';

const MAP = '/facts';

/** What a case is about: each fact with its kind, who establishes it, and where it is used. */
export default function FactsEditor() {
  const { t } = useTranslation(['amend-facts', 'policy']);
  const { language } = useLanguage();
  const { edition, before, selected } = useEditing();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [by, setBy] = useState('');
  const text = useDeferredValue(typed);
  const all = listed(before.facts, edition.facts);
  // What is open stays, whatever is looked for.
  const items = all.filter(
    ({ key, item }) =>
      isWanted(key, item, { text, by, language }) || selected?.startsWith(`${MAP}/${key}`) === true,
  );
  const make = ({ title, order, cited }: NewItem): Fact =>
    withKind({ kind: 'boolean', order, title, establishedBy: 'applicant', ...cited }, 'text');
  return (
    <EditorFrame title={t('title')} about={t('about')} restates={MAP}>
      <div className="amend-fields-row">
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {t('find')}
          </label>
          <input
            id={id}
            className="input"
            type="search"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <SelectField
          label={t('established-by')}
          value={by}
          options={[
            { value: '', title: t('anybody') },
            ...ESTABLISHERS.map((value) => ({ value, title: t(`policy:fact.by.${value}`) })),
          ]}
          onChange={setBy}
        />
      </div>
      <p className="hint" role="status">
        {t('shown', { count: items.length, all: all.length })}
      </p>
      <div className="amend-facts">
        <ItemList pointer={MAP} items={items} none={all.length === 0 ? t('none') : t('none-found')}>
          {({ key, item }, pointer) => <FactCard key={key} id={key} pointer={pointer} fact={item} />}
        </ItemList>
      </div>
      <AddItem pointer={MAP} label={t('add')} nameLabel={t('add-name')} make={make} />
    </EditorFrame>
  );
}
