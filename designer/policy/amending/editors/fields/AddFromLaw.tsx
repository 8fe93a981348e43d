import { use, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import { newText } from '../../../../../engine/text/edited.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Live } from '../../../../look/Live.tsx';
import { useEditing } from '../../state/editing.ts';
import { SelectingContext } from '../../workbench/useSelecting.ts';
import type { NewItem } from './AddItem.tsx';
import { FromLawRow } from './FromLawRow.tsx';
import { type FromLaw, proposedFrom, withItemsFrom } from './model/from-law.ts';
import { afterLastIn } from './model/moved.ts';
import { isNumbered } from './model/numbered.ts';
import { useWritten } from './useWritten.ts';
import './from-law.css';

interface Props {
  /** The keyed map in the edition. */
  readonly pointer: string;
  /** The law's words are what an item says; otherwise they only are where it stands. */
  readonly worded: boolean;
  readonly nameLabel: string;
  readonly make: (item: NewItem) => unknown;
}

/** Adds an item for each provision that is selected, with its words in the languages of the act and its citation; or gives them to one that is there. */
export function AddFromLaw({ pointer, worded, nameLabel, make }: Props) {
  const { t } = useTranslation('amend-fields');
  const { language } = useLanguage();
  const { edition, before, edit, editable, provisions, act, definition, select } = useEditing();
  const written = useWritten();
  const selecting = use(SelectingContext);
  const [isOpen, setOpen] = useState(false);
  const [changed, setChanged] = useState<Readonly<Record<string, Partial<FromLaw>>>>({});
  const [added, setAdded] = useState(0);
  const id = useId();
  const worthy = provisions.filter(({ given }) => given !== undefined);
  const [items, was] = [mapAt(edition, pointer), mapAt(before, pointer)];
  const count = worthy.length;
  const done = <Live>{added > 0 ? t('from-law.added', { count: added }) : ''}</Live>;
  if (!editable || count === 0) return done;
  if (!isOpen)
    return (
      <div>
        {done}
        <Button
          onClick={() => {
            setOpen(true);
            setAdded(0);
          }}
        >
          {t('from-law.open', { count })}
        </Button>
      </div>
    );
  const close = () => {
    setOpen(false);
    setChanged({});
  };
  const chosen = proposedFrom(worthy, { ...was, ...items }, act, language).map((one) => ({
    ...one,
    ...changed[one.provision.id],
  }));
  const add = () => {
    const isAnew = definition.restates?.includes(pointer) === true;
    const next = withItemsFrom(chosen, {
      items,
      before: was,
      next: afterLastIn(isAnew ? [items] : [items, was]),
      numbered: isNumbered(pointer),
      worded,
      named: (name) => newText(name, language, written),
      make,
    });
    edit(pointer, next, t('from-law.added', { count }));
    setAdded(count);
    close();
    if (count > 1) select(undefined);
    // They are done with; the one that is opened stays, and what is edited next cites it.
    if (selecting?.isMarked) selecting.selectAll([]);
  };
  return (
    <form
      className="amend-fields-from-law"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <p id={id} className="amend-fields-from-law-title">
        {t(worded ? 'from-law.title' : 'from-law.title-cited', { count })}
      </p>
      <ul>
        {chosen.map((one) => (
          <FromLawRow
            key={one.provision.id}
            value={one}
            items={{ ...was, ...items }}
            taken={chosen.flatMap(({ item }) => (item === undefined || item === one.item ? [] : [item]))}
            nameLabel={worded ? t('from-law.short-name') : nameLabel}
            onChange={(next) =>
              setChanged((before) => ({
                ...before,
                [one.provision.id]: { ...before[one.provision.id], ...next },
              }))
            }
          />
        ))}
      </ul>
      <div className="button-row">
        <Button kind="primary" type="submit">
          {t('from-law.add', { count })}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t('from-law.cancel')}
        </Button>
      </div>
    </form>
  );
}

function mapAt(document: unknown, pointer: string): Readonly<Record<string, unknown>> {
  const map = get(document, pointer);
  return isObject(map) ? map : {};
}
