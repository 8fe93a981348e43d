import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Codelist } from '../../../../../engine/schema/codelist.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { describedBy, Field } from '../../../../look/Field.tsx';
import { useEditing } from '../../state/editing.ts';
import { SelectField } from '../fields/SimpleFields.tsx';
import { useWritten } from '../fields/useWritten.ts';
import { pastedLines, withPasted } from './model/paste.ts';
import { PastePreview } from './PastePreview.tsx';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly codelist: Codelist;
  readonly published: boolean;
}

/** Many entries at once, from the columns of a spreadsheet; first it is shown what they would do. */
export function PasteEntries({ pointer, name, codelist: { entries }, published }: Props) {
  const { t } = useTranslation('amend-codelists');
  const reader = useLanguage().language;
  const { edit, editable, citation, definition, stateOf } = useEditing();
  const written = useWritten();
  const [pasted, setPasted] = useState('');
  const [language, setLanguage] = useState<string>(
    written.languages.includes(reader) ? reader : written.authoritative,
  );
  const id = useId();
  const map = join(pointer, 'entries');
  const read = useDeferredValue(pasted);
  const lines = useMemo(() => {
    const isFixed = (key: string) => published && stateOf(join(map, key)) !== 'added';
    return pastedLines(read, { entries, language, isFixed });
  }, [read, entries, language, published, stateOf, map]);
  const count = lines.filter(({ does }) => does === 'adds' || does === 'rewords').length;
  if (!editable) return null;
  const take = () => {
    const { from } = definition.inForce;
    edit(map, withPasted(entries, lines, { language, written, citation, from }), t('label.pasted', { name }));
    setPasted('');
  };
  return (
    <Disclosure summary={t('paste.title')}>
      <SelectField
        label={t('paste.language')}
        value={language}
        options={written.languages.map((value) => ({ value, title: written.names[value] ?? value }))}
        onChange={setLanguage}
      />
      <Field id={id} label={t('paste.lines')} hint={t('paste.hint')}>
        <textarea
          id={id}
          className="input"
          rows={5}
          value={pasted}
          lang={language}
          aria-describedby={describedBy(id, { hint: true })}
          onChange={({ target }) => setPasted(target.value)}
        />
      </Field>
      {lines.length === 0 ? null : (
        <>
          <PastePreview lines={lines} />
          <div>
            <Button busy={count === 0} onClick={take}>
              {t('paste.take', { count })}
            </Button>
          </div>
        </>
      )}
    </Disclosure>
  );
}
