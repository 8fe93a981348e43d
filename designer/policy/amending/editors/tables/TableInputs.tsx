import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Table } from '../../../../../engine/schema/table.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { typeOfFact } from '../../../../../engine/values/value-type.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { useEditing } from '../../state/editing.ts';
import { FormulaField } from '../amounts/FormulaField.tsx';
import { KeySelect } from '../fields/KeySelect.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { inputsOf, shiftedInput, withInput, withoutInput } from './model/inputs.ts';
import { useInputTitle } from './useInputTitle.ts';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly table: Table;
}

/** The inputs of a table: its columns. One is added by choosing a fact; any can be worked out by a formula instead. */
export function TableInputs({ pointer, name, table }: Props) {
  const { t } = useTranslation('amend-tables');
  const { language } = useLanguage();
  const { words, edit, editable } = useEditing();
  const titleOf = useInputTitle();
  const inputs = inputsOf(table);
  const change = (next: Table, label: string) => edit(pointer, next, t(label, { label: name }));
  const facts = Object.fromEntries(
    Object.entries(words.facts).filter(([, fact]) => typeOfFact(fact) !== undefined),
  );
  return (
    <Disclosure summary={t('inputs.title', { count: inputs.length })} open={inputs.length === 0}>
      <ul className="tables-inputs">
        {inputs.map(([key, input], place) => {
          const title = titleOf(input, key);
          const at = join(pointer, 'inputs', key);
          return (
            <li key={key}>
              <FormulaField
                label={t('inputs.value', { title })}
                value={input.value}
                onChange={(value) => edit(join(at, 'value'), value, t('edited.inputs', { label: name }))}
              />
              <TextMember pointer={at} member="title" name={title} label={t('inputs.own-title')} />
              {editable ? (
                <div className="button-row">
                  <Button
                    kind="quiet"
                    disabled={place === 0}
                    onClick={() => change(shiftedInput(table, key, 'up'), 'edited.inputs')}
                  >
                    {t('inputs.left')}
                    <span className="visually-hidden">: {title}</span>
                  </Button>
                  <Button
                    kind="quiet"
                    disabled={place === inputs.length - 1}
                    onClick={() => change(shiftedInput(table, key, 'down'), 'edited.inputs')}
                  >
                    {t('inputs.right')}
                    <span className="visually-hidden">: {title}</span>
                  </Button>
                  <Button kind="quiet" onClick={() => change(withoutInput(table, key), 'edited.inputs')}>
                    {t('inputs.remove')}
                    <span className="visually-hidden">: {title}</span>
                  </Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
      {editable ? (
        <KeySelect
          label={t('inputs.add')}
          value={undefined}
          items={facts}
          onChange={(fact) => {
            const title = fact === undefined ? undefined : words.facts[fact]?.title;
            if (fact !== undefined)
              change(withInput(table, title ? wording(title, language) : fact, { fact }), 'edited.inputs');
          }}
        />
      ) : null}
    </Disclosure>
  );
}
