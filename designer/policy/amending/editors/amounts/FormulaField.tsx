import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Expression } from '../../../../../engine/schema/expression.ts';
import { printFormula } from '../../../../../engine/values/formula/print.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { describedBy, Field } from '../../../../look/Field.tsx';
import { ExpressionText } from '../../../../look/rules/ExpressionText.tsx';
import { useEditing } from '../../state/editing.ts';
import { useBuffered } from '../fields/useBuffered.ts';
import { CompletionList } from '../tables/completion/CompletionList.tsx';
import { useCompletion } from '../tables/completion/useCompletion.ts';
import { FaultText } from './FaultText.tsx';
import { checkFormula, formulaScope, type SlotType } from './formula/check.ts';
import { completed, completionsAt } from './formula/complete.ts';
import { codeNames, formulaNames } from './formula/names.ts';
import '../tables/tables.css';
import './amounts.css';

interface Props {
  readonly label: string;
  readonly value: Expression | undefined;
  readonly onChange: (expression: Expression) => void;
  /** What the place needs: a day, a number, or a number or sum. */
  readonly needs?: SlotType;
  /** The list of whose rows it is asked. */
  readonly each?: string | undefined;
  readonly hint?: ReactNode;
}

/** A value expression typed as a formula, with completion, and read back as a sentence. What cannot be read stays in the field and says why. */
export function FormulaField({ label, value, onChange, needs, each, hint }: Props) {
  const { t } = useTranslation('amend-amounts');
  const { language } = useLanguage();
  const { words, editable } = useEditing();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const printed = useMemo(() => (value === undefined ? '' : printFormula(value)), [value]);
  const scope = useMemo(() => formulaScope(words, each), [words, each]);
  const names = useMemo(() => formulaNames(words, language, each), [words, language, each]);
  const codes = useMemo(() => codeNames(words, language), [words, language]);
  // A text that is no formula: it is not handed on.
  const [unread, setUnread] = useState<string>();
  const [caret, setCaret] = useState({ place: 0, typed: false, asked: false });
  const line = useBuffered(unread ?? printed, (typed) => {
    const { expression } = checkFormula(typed, scope, language, needs);
    setUnread(expression === undefined && typed !== printed ? typed : undefined);
    if (expression !== undefined && printFormula(expression) !== printed) onChange(expression);
  });
  const text = line.value;
  const { expression, type, faults } = checkFormula(text, scope, language, needs);
  const shows = editable && (caret.typed || caret.asked);
  const found = completionsAt(text, Math.min(caret.place, text.length), names, codes, caret.asked);
  const options = (shows ? found.names : []).map(({ kind, insert, title }) => ({
    id: `${kind} ${insert}`,
    text: insert,
    note: title === '' ? t(`name.${kind}`) : `${title} (${t(`name.${kind}`)})`,
  }));
  const completion = useCompletion(options, (place) => {
    const name = found.names[place];
    if (name === undefined) return;
    const next = completed(text, found, name);
    line.type(next.text);
    setCaret({ place: next.caret, typed: false, asked: false });
    requestAnimationFrame(() => field.current?.setSelectionRange(next.caret, next.caret));
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (completion.onKey(event)) return event.preventDefault();
    if (event.key !== ' ' || !event.ctrlKey) return;
    event.preventDefault();
    setCaret({ place: field.current?.selectionStart ?? 0, typed: false, asked: true });
  };
  // A text area is no combobox: it only points at its list.
  const { role: _, 'aria-expanded': _open, ...ofText } = completion.field;
  const isEmpty = value === undefined && text === '';
  // While a name is being chosen, what stands there is not finished.
  const problem =
    isEmpty || completion.isOpen || faults.length === 0 ? null : <FaultText text={text} faults={faults} />;
  return (
    <Field
      id={id}
      label={label}
      hint={hint ?? (editable ? t('formula.hint') : undefined)}
      error={problem}
      note={
        type ? t(`type.${type.kind}`, { currency: type.kind === 'money' ? type.currency : '' }) : undefined
      }
    >
      <textarea
        ref={field}
        id={id}
        className="input amounts-formula"
        rows={Math.min(8, Math.max(1, Math.ceil(text.length / 60)))}
        value={text}
        readOnly={!editable}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, { hint: true, error: problem !== null })}
        {...ofText}
        onChange={({ target }) => {
          line.type(target.value.replaceAll('\n', ' '));
          setCaret({ place: target.selectionStart, typed: true, asked: false });
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          completion.close();
          setCaret({ ...caret, typed: false, asked: false });
          line.flush();
        }}
      />
      {completion.isOpen ? (
        <CompletionList
          id={completion.listId}
          label={label}
          options={options}
          active={completion.active}
          anchor={field}
          onPick={completion.pick}
        />
      ) : null}
      {expression === undefined ? null : (
        <p className="amounts-sentence">
          <span className="hint">{t('formula.means')}</span>{' '}
          <ExpressionText expression={expression} words={words} each={each} />
        </p>
      )}
    </Field>
  );
}
