import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button as PlainButton } from '../../../../look/Button.tsx';
import { Tag } from '../../../../look/Tag.tsx';
import { useCondition } from './context.ts';
import { RowControls } from './edit/RowControls.tsx';
import { RowTools } from './edit/RowTools.tsx';
import { FoundHere } from './FoundHere.tsx';
import { findingsOf } from './model/findings.ts';
import type { Row } from './model/row.ts';
import { keyOf } from './row-key.ts';
import { rowText } from './row-text.ts';

interface Props {
  readonly row: Row;
  /** While something is typed in the row's controls it is not dragged: a text must be selectable. */
  readonly onTyping: (typing: boolean) => void;
}

/** A row of the tree with all below it. The open one shows its controls. */
export function ConditionRow({ row, onTyping }: Props) {
  const { t } = useTranslation('amend-conditions');
  const editing = useCondition();
  const text = rowText(row, editing, t);
  return (
    <TreeItem
      id={keyOf(row.pointer)}
      textValue={row.negated ? t('not.of', { text }) : text}
      className="conditions-row"
      onAction={() => editing.show(row.pointer)}
    >
      <TreeItemContent>
        <RowContent row={row} text={text} onTyping={onTyping} />
      </TreeItemContent>
      <Collection items={row.children.map((child) => ({ id: keyOf(child.pointer), child }))}>
        {({ child }) => <ConditionRow row={child} onTyping={onTyping} />}
      </Collection>
    </TreeItem>
  );
}

function RowContent({ row, text, onTyping }: Props & { readonly text: string }) {
  const { t } = useTranslation('amend-conditions');
  const { editable, open, show, findings } = useCondition();
  const isOpen = editable && open === row.pointer;
  const found = findingsOf(row, findings);
  return (
    <div className="conditions-content" data-open={isOpen || undefined} data-found={found[0]?.severity}>
      <div className="conditions-line">
        {editable && row.pointer !== '' ? (
          <Button slot="drag" className="conditions-drag">
            <span aria-hidden="true">⠿</span>
          </Button>
        ) : null}
        {row.children.length > 0 ? (
          <Button slot="chevron" className="conditions-chevron">
            <span aria-hidden="true">▸</span>
          </Button>
        ) : null}
        <span className="conditions-text">
          {row.negated ? <Tag tone="warning">{t('not.tag')}</Tag> : null} {text}
        </span>
        {editable ? (
          <PlainButton
            kind="quiet"
            aria-expanded={isOpen}
            onClick={() => show(isOpen ? undefined : row.pointer)}
          >
            {t(isOpen ? 'row.close' : 'row.edit')}
            <span className="visually-hidden">: {text}</span>
          </PlainButton>
        ) : null}
      </div>
      <FoundHere findings={found} />
      {isOpen ? (
        <fieldset className="conditions-edit" onFocus={() => onTyping(true)} onBlur={() => onTyping(false)}>
          <legend className="visually-hidden">{text}</legend>
          <div className="conditions-controls">
            <RowControls row={row} />
          </div>
          <RowTools row={row} />
        </fieldset>
      ) : null}
    </div>
  );
}
