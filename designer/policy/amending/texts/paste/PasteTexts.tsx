import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matchTable } from '../../../../../engine/amending/texts/match-table.ts';
import { Alert } from '../../../../look/Alert.tsx';
import { Button } from '../../../../look/Button.tsx';
import { Dialog } from '../../../../look/Dialog.tsx';
import { describedBy, Field } from '../../../../look/Field.tsx';
import { SelectField } from '../../editors/fields/SimpleFields.tsx';
import type { Given } from '../model/given.ts';
import { givenFile, givenText } from '../model/given.ts';
import { cellsOfHtml } from '../model/given-html.ts';
import type { Shown } from '../shown.ts';
import { Preview } from './Preview.tsx';

interface Props extends Shown {
  /** What was pasted into the grid already. */
  readonly first: Given | undefined;
  readonly onTaken: (said: string) => void;
  readonly onClose: () => void;
}

/** Takes a translator's table back: pasted or as a file, compared with the texts, and taken over only as far as somebody says. */
export function PasteTexts({ first, onTaken, onClose, ...shown }: Props) {
  const { t } = useTranslation('amend-texts');
  const id = useId();
  const [given, setGiven] = useState(first);
  const [typed, setTyped] = useState('');
  const take = (next: Given, text = '') => {
    setGiven(next);
    setTyped(text);
    setLanguage(undefined);
  };
  const [language, setLanguage] = useState<string>();
  const { texts, written } = shown;
  const matched = useMemo(
    () =>
      given?.ok === true
        ? matchTable(given.cells, { texts, shown: shown.shown, written, language })
        : undefined,
    [given, texts, shown.shown, written, language],
  );
  const problem =
    given?.ok === false
      ? t(`paste.why.${given.why}`)
      : matched?.kind === 'unreadable'
        ? t(`paste.why.${matched.why}`)
        : matched?.kind === 'miscounted'
          ? t('paste.miscounted', { given: matched.given, wanted: matched.wanted })
          : undefined;
  return (
    <Dialog title={t('paste.title')} onClose={onClose}>
      <Field id={id} label={t('paste.field')} hint={t('paste.hint')}>
        <textarea
          id={id}
          className="input"
          rows={3}
          aria-describedby={describedBy(id, { hint: true })}
          value={typed}
          onChange={({ target }) => take(givenText(target.value), target.value)}
          onPaste={(event) => {
            event.preventDefault();
            take(pastedFrom(event.clipboardData));
          }}
        />
      </Field>
      <Field id={`${id}-file`} label={t('paste.file')}>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={async ({ target: { files } }) => {
            const [file] = files ?? [];
            if (file !== undefined) take(givenFile(new Uint8Array(await file.arrayBuffer())));
          }}
        />
      </Field>
      <div role="status" aria-live="polite">
        {given?.ok === true ? <p>{t('paste.lines', { count: given.cells.length })}</p> : null}
        {problem === undefined ? null : <Alert tone="warning">{problem}</Alert>}
      </div>
      {matched?.kind === 'which-language' ? (
        <SelectField
          label={t('paste.language')}
          value=""
          options={written.languages.map((value) => ({ value, title: written.names[value] ?? value }))}
          onChange={setLanguage}
        />
      ) : null}
      {matched?.kind === 'matched' ? (
        <Preview
          {...shown}
          rows={matched.rows}
          unchanged={matched.unchanged}
          onTaken={onTaken}
          onClose={onClose}
        />
      ) : (
        <div className="dialog-actions">
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      )}
    </Dialog>
  );
}

/** What a clipboard holds: the table of a word processor or spreadsheet, or else its text. */
export function pastedFrom(data: DataTransfer): Given {
  const cells = cellsOfHtml(data.getData('text/html'));
  return cells === undefined ? givenText(data.getData('text/plain')) : { ok: true, cells };
}
