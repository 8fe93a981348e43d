import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPrefix, join } from '../../../../../engine/json/pointer.ts';
import { ESTABLISHERS, type Fact } from '../../../../../engine/schema/fact.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { CheckboxField, SelectField } from '../fields/SimpleFields.tsx';
import { FactCard } from './FactCard.tsx';
import './facts.css';
import { beginningAs, factsNear, newFact } from './model/new-fact.ts';
import { isWanted } from './model/wanted.ts';
import { FactsTable } from './table/FactsTable.tsx';
import { useFactsView } from './useFactsView.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

const MAP = '/facts';

/** What a case is about: each fact with its kind, who establishes it, and where it is used. */
export default function FactsEditor() {
  const { t } = useTranslation(['amend-facts', 'policy', 'amend-fields']);
  const { language } = useLanguage();
  const { edition, before, selected, stateOf, findingsAt } = useEditing();
  const [view, setView] = useFactsView();
  const [onlyChanged, setOnlyChanged] = useState(false);
  const [written, setWritten] = useState<readonly string[]>([]);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [by, setBy] = useState('');
  const text = useDeferredValue(typed);
  const all = listed(before.facts, edition.facts);
  const isOpen = (key: string) => selected !== undefined && isPrefix(join(MAP, key), selected);
  const isConcerned = (key: string) =>
    stateOf(join(MAP, key)) !== 'same' || findingsAt(join(MAP, key)).length > 0;
  // What is open, and what was just written, stays, whatever is looked for.
  const items = all.filter(
    ({ key, item }) => isWanted(key, item, { text, by, language }) || isOpen(key) || written.includes(key),
  );
  const open = items.find(({ key }) => isOpen(key));
  const make = ({ title, order, cited }: NewItem): Fact =>
    newFact({ title, order, cited }, beginningAs(factsNear(edition.facts, cited.citation)));
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
      <ViewSwitch view={view} onChange={setView} />
      {view === 'table' ? (
        <>
          <CheckboxField
            label={t('amend-fields:item.only-changed')}
            value={onlyChanged}
            onChange={setOnlyChanged}
          />
          <FactsTable
            items={onlyChanged ? items.filter(({ key }) => isConcerned(key) || written.includes(key)) : items}
            onWritten={(keys) => setWritten((before) => [...new Set([...before, ...keys])])}
          />
          {open === undefined ? null : (
            <ul className="amend-fields-items">
              <FactCard key={open.key} id={open.key} pointer={join(MAP, open.key)} fact={open.item} />
            </ul>
          )}
        </>
      ) : (
        <>
          <div className="amend-facts">
            <ItemList pointer={MAP} items={items} none={all.length === 0 ? t('none') : t('none-found')}>
              {({ key, item }, pointer) => <FactCard key={key} id={key} pointer={pointer} fact={item} />}
            </ItemList>
          </div>
          <AddItem pointer={MAP} label={t('add')} nameLabel={t('add-name')} make={make} />
        </>
      )}
    </EditorFrame>
  );
}
