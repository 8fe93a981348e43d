import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../state/editing.ts';
import type { FieldEntry, PageEntry } from '../model/outline.ts';
import { isSamePlace, placeAt } from '../model/place.ts';
import { useNames } from '../useNames.ts';
import { RowTags } from './RowTags.tsx';
import { TickBox } from './TickBox.tsx';

interface Props {
  readonly entry: PageEntry | FieldEntry;
  /** Of a page. */
  readonly fields?: readonly FieldEntry[];
}

/** A page with its fields below it, or a field. */
export function OutlineRow({ entry, fields = [] }: Props) {
  const { select } = useEditing();
  const names = useNames();
  return (
    <TreeItem
      id={entry.id}
      textValue={names.of(entry.place)}
      className="amend-form-row"
      onAction={() => select(entry.id)}
    >
      <TreeItemContent>
        <RowContent entry={entry} />
      </TreeItemContent>
      <Collection items={fields.map((field) => ({ id: field.id, field }))}>
        {({ field }) => <OutlineRow entry={field} />}
      </Collection>
    </TreeItem>
  );
}

function RowContent({ entry }: { readonly entry: PageEntry | FieldEntry }) {
  const { t } = useTranslation('amend-form');
  const { editable, selected } = useEditing();
  const names = useNames();
  const isPage = entry.place.fact === undefined;
  const isChosen = isSamePlace(entry.place, placeAt(selected));
  return (
    <div
      className="amend-form-line"
      data-page={isPage || undefined}
      data-chosen={isChosen || undefined}
      data-removed={entry.removed || undefined}
    >
      {isPage ? (
        <Button slot="chevron" className="amend-form-handle" aria-label={t('outline.fold')}>
          <span aria-hidden="true">▸</span>
        </Button>
      ) : null}
      {isPage || entry.removed ? null : <TickBox pointer={entry.id} name={names.of(entry.place)} />}
      {editable && !entry.removed ? (
        <Button slot="drag" className="amend-form-handle">
          <span aria-hidden="true">⠿</span>
        </Button>
      ) : null}
      <span className="amend-form-name">
        {names.of(entry.place)}
        {isChosen ? <span className="visually-hidden"> ({t('outline.chosen')})</span> : null}
      </span>
      <RowTags entry={entry} />
    </div>
  );
}
