import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../../../engine/amending/new-key.ts';
import { get, join } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import type { Citation } from '../../../../../engine/schema/citation.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { newText } from '../../../../../engine/text/edited.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Live } from '../../../../look/Live.tsx';
import { useEditing } from '../../state/editing.ts';
import { AddFromLaw } from './AddFromLaw.tsx';
import { awaitFocus } from './model/just-added.ts';
import { afterLastIn } from './model/moved.ts';
import { isInEdition } from './model/numbered.ts';
import { useWritten } from './useWritten.ts';
import './fields.css';

/** What a new item begins with: its name, its place after the last one, and the citation of the provision that is selected. */
export interface NewItem {
  readonly key: string;
  readonly title: Text;
  readonly order: number;
  /** To be spread: empty where no provision is selected. */
  readonly cited: { readonly citation?: Citation };
  /** What the provision says that it is made from. */
  readonly words?: Text;
  /** What its author calls it who makes it from a provision. */
  readonly named?: Text;
}

interface Props {
  /** The keyed map in the edition. */
  readonly pointer: string;
  /** "Add a document". */
  readonly label: string;
  /** What the name is of: "What the document is called". */
  readonly nameLabel: string;
  readonly make: (item: NewItem) => unknown;
  /** The law's own words are what an item is called or says, as of documents and grounds; otherwise the library names it. */
  readonly worded?: boolean;
  /** No provision of its own says what an item is: it is not made from one. */
  readonly byHand?: boolean;
}

/** Adds an item to a keyed map under a name in the reader's language; the key follows from the name. */
export function AddItem({ pointer, label, nameLabel, make, worded = false, byHand = false }: Props) {
  const { t } = useTranslation('amend-fields');
  const { language } = useLanguage();
  const { edition, before, edit, editable, citation, select, definition } = useEditing();
  const written = useWritten();
  const [name, setName] = useState('');
  const [added, setAdded] = useState('');
  const id = useId();
  if (!editable) return null;
  const maps = [get(edition, pointer), get(before, pointer)].filter(isObject);
  const key = newKey(name, maps.flatMap(Object.keys));
  const add = () => {
    // What the library names is not the law's own wording, in whatever language.
    const title = worded
      ? newText(name.trim(), language, written)
      : { [language]: name.trim(), unofficial: [language] };
    // In a list that is set out anew the old places are free.
    const isAnew = definition.restates?.includes(pointer) === true;
    const order = afterLastIn(isAnew ? [get(edition, pointer)].filter(isObject) : maps);
    const at = join(pointer, key);
    edit(at, make({ key, title, order, cited: citation ? { citation } : {} }), t('item.added', { name }));
    setName('');
    setAdded(name.trim());
    awaitFocus(at);
    select(at);
  };
  return (
    <>
      {byHand || !isInEdition(pointer) ? null : (
        <AddFromLaw pointer={pointer} worded={worded} nameLabel={nameLabel} make={make} />
      )}
      <form
        className="amend-fields-add"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') add();
        }}
      >
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {nameLabel}
          </label>
          <input
            id={id}
            className="input"
            value={name}
            lang={language}
            aria-describedby={`${id}-key`}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        <Button type="submit">{label}</Button>
        <Live>{added === '' ? '' : t('item.added', { name: added })}</Live>
        <p id={`${id}-key`} className="hint amend-fields-key">
          {name.trim() === '' ? t('item.key-follows') : t('item.key', { key })}
        </p>
      </form>
    </>
  );
}
