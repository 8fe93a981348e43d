import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { Button } from '../../../../../look/Button.tsx';
import { Field } from '../../../../../look/Field.tsx';
import { useEditing } from '../../../state/editing.ts';
import { parseClipboard } from '../../tables/grid/clipboard.ts';
import { type Beginning, beginningAs, factsNear } from '../model/new-fact.ts';
import { linesIn } from '../model/with-options.ts';
import { BeginningFields } from './BeginningFields.tsx';

/** The kinds that say all about a value by themselves. */
const KINDS = ['boolean', 'text', 'integer', 'date'] as const satisfies readonly Fact['kind'][];

interface Props {
  /** Facts that are named alone, one on each line. */
  readonly onNames: (names: readonly string[], as: Beginning) => void;
  /** Rows of a spreadsheet, whose columns are those of the table. */
  readonly onRows: (rows: readonly (readonly string[])[]) => void;
}

/** The place for the next facts, always open: a name and Enter, or a list of names pasted, all of the kind that is chosen once; or rows of a spreadsheet. */
export function NextFacts({ onNames, onRows }: Props) {
  const { t } = useTranslation('amend-facts');
  const { language } = useLanguage();
  const { edition, citation } = useEditing();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Beginning>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  // Until somebody chooses, as those are that stand near what is selected.
  const as = chosen ?? beginningAs(factsNear(edition.facts, citation));
  const add = (text: string) => {
    const names = linesIn(text);
    if (names.length === 0) return;
    onNames(names, as);
    setTyped('');
    field.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add(typed);
  };
  const paste = (event: ClipboardEvent) => {
    const rows = parseClipboard(event.clipboardData.getData('text/plain'));
    if (!rows.some((row) => row.length > 1)) return;
    event.preventDefault();
    onRows(rows);
  };
  const count = linesIn(typed).length;
  return (
    <form
      className="amend-facts-next"
      onSubmit={(event) => {
        event.preventDefault();
        add(typed);
      }}
    >
      <div className="amend-facts-next-names">
        <Field id={id} label={t('next.label')} hint={t('next.hint')}>
          {/* The text is laid out once more, unseen, below the field, and gives it its height. */}
          <span className="amend-fields-grow" data-text={`${typed}\n`}>
            <textarea
              id={id}
              ref={field}
              className="input"
              rows={1}
              lang={language}
              value={typed}
              aria-describedby={`${id}-hint`}
              onChange={({ target }) => setTyped(target.value)}
              onKeyDown={press}
              onPaste={paste}
            />
          </span>
        </Field>
      </div>
      <BeginningFields value={as} kinds={KINDS} onChange={setChosen} />
      <Button type="submit">{t('next.add', { count: Math.max(1, count) })}</Button>
    </form>
  );
}
