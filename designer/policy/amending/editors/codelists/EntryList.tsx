import { useDeferredValue, useId, useMemo, useState } from 'react';
import { ListBox, ListLayout, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { get, join, segments } from '../../../../../engine/json/pointer.ts';
import { supersededIn } from '../../../../../engine/library/standing.ts';
import type { Codelist } from '../../../../../engine/schema/codelist.ts';
import { useEditing } from '../../state/editing.ts';
import { type Listed, listed } from '../fields/model/listed.ts';
import { EntryCard } from './EntryCard.tsx';
import { EntryRow } from './EntryRow.tsx';
import { type Entry, foundIn } from './model/found.ts';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly codelist: Codelist;
  readonly published: boolean;
}

/** The entries to search and to choose from: only those in sight are drawn. The chosen one opens below. */
export function EntryList({ pointer, name, codelist, published }: Props) {
  const { t } = useTranslation('amend-codelists');
  const { before, selected, select, stateOf } = useEditing();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const id = useId();
  const map = join(pointer, 'entries');
  const was = entriesAt(before, map);
  const all = useMemo(() => listed(was, codelist.entries), [was, codelist.entries]);
  const superseded = useMemo(() => supersededIn(codelist.entries), [codelist.entries]);
  const found = useMemo(() => foundIn(all, wanted), [all, wanted]);
  const chosen = selected?.startsWith(`${map}/`) ? segments(selected)[3] : undefined;
  const entry = all.find(({ key }) => key === chosen);
  const items = found.map((one) => ({ ...one, id: one.key }));
  return (
    <>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('search')}
        </label>
        <input
          id={id}
          className="input"
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p className="hint" aria-live="polite">
          {t('found', { count: found.length })}
        </p>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
        <ListBox
          aria-label={t('entries', { name })}
          className="amend-codelists-list"
          items={items}
          selectionMode="single"
          selectedKeys={chosen === undefined ? [] : [chosen]}
          renderEmptyState={() => t('nothing')}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys];
            select(key === undefined ? pointer : join(map, String(key)));
          }}
        >
          {(item) => (
            <EntryRow
              item={item}
              state={stateOf(join(map, item.key))}
              superseded={superseded.has(item.key)}
            />
          )}
        </ListBox>
      </Virtualizer>
      {entry === undefined ? null : (
        <Chosen
          map={map}
          entry={entry}
          codelist={codelist}
          published={published}
          superseded={superseded.has(entry.key)}
        />
      )}
    </>
  );
}

const LAYOUT = { estimatedRowSize: 48 };

interface ChosenProps {
  readonly map: string;
  readonly entry: Listed<Entry>;
  readonly codelist: Codelist;
  readonly published: boolean;
  readonly superseded: boolean;
}

function Chosen({ map, entry, codelist, published, superseded }: ChosenProps) {
  const { stateOf } = useEditing();
  const at = join(map, entry.key);
  return (
    <ul className="amend-fields-items">
      <EntryCard
        key={entry.key}
        pointer={at}
        entry={entry.item}
        codelist={codelist}
        published={published && stateOf(at) !== 'added'}
        superseded={superseded}
      />
    </ul>
  );
}

function entriesAt(document: unknown, pointer: string): Codelist['entries'] | undefined {
  const entries = get(document, pointer);
  return isEntries(entries) ? entries : undefined;
}

/** Published lists have the shape of their kind, and editors keep it: this only tells entries from nothing. */
const isEntries = (value: unknown): value is Codelist['entries'] =>
  typeof value === 'object' && value !== null;
