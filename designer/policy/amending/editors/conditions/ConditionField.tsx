import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../../../engine/schema/condition.ts';
import type { Fact } from '../../../../../engine/schema/fact.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { ConditionOutline } from './ConditionOutline.tsx';
import './conditions.css';
import { Announced } from '../fields/Announced.tsx';
import { ConditionContext, type ConditionEditing, type Said, type SharedConditions } from './context.ts';
import { AddTools } from './edit/AddTools.tsx';
import { type Focus, focusSoon } from './focus.ts';
import { rowAround, rowOf } from './model/row.ts';
import { useNewFacts } from './new-fact/useNewFacts.ts';
import { ReadBack } from './ReadBack.tsx';
import { keyOf } from './row-key.ts';
import { useFindings } from './useFindings.ts';

interface Props {
  readonly label: string;
  readonly value: Condition;
  readonly onChange: (value: Condition) => void;
  /** All facts that a case may have: `factsOf(edition)`. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** The shared conditions that it may refer to. */
  readonly conditions: SharedConditions;
  /** Where it stands in the edition: what checking found there is shown at its rows. */
  readonly pointer?: string;
  /** The list of whose rows it is asked, of a ground with `each`. */
  readonly list?: string | undefined;
  readonly said?: Said | undefined;
}

/** A condition as a tree that is edited by mouse or keyboard, read back as a sentence below. */
export function ConditionField({ label, value, onChange, facts, conditions, pointer, list, said }: Props) {
  const { t } = useTranslation('amend-conditions');
  const { language } = useLanguage();
  const editing = useEditing();
  const { words, editable, selected } = editing;
  const newFacts = useNewFacts(pointer);
  const [open, setOpen] = useState<string>();
  const focus = useRef<Focus>(undefined);
  const element = useRef<HTMLElement>(null);
  const around = { facts, conditions, codelists: words.codelists, list };
  const findings = useFindings(value, around, editing, pointer);
  const root = useMemo(() => rowOf(value, '', list), [value, list]);
  const latest = useRef(root);
  useLayoutEffect(() => {
    latest.current = root;
  });
  useEffect(() => {
    // What is looked at from elsewhere, mostly a finding, is opened at its row.
    if (pointer === undefined || selected === undefined || !selected.startsWith(`${pointer}/`)) return;
    setOpen(rowAround(latest.current, selected.slice(pointer.length)).pointer);
  }, [pointer, selected]);
  useEffect(() => {
    const wanted = focus.current;
    focus.current = undefined;
    if (wanted !== undefined) focusSoon(element.current, wanted);
  });
  const show: ConditionEditing['show'] = (at, to = 'first') => {
    focus.current = { key: keyOf(at ?? open ?? ''), to: at === undefined ? 'row' : to };
    setOpen(at);
  };
  const shared: ConditionEditing = {
    condition: value,
    facts,
    conditions,
    words,
    language,
    editable,
    newFacts,
    said,
    findings,
    open,
    show,
    change: (changed, to = 'row') => {
      focus.current = { key: keyOf(changed.at), to };
      // Keys and dragging work on the rows themselves: whatever was open may stand elsewhere now.
      setOpen(to === 'row' ? undefined : changed.at);
      onChange(changed.condition);
    },
    set: onChange,
  };
  return (
    <ConditionContext value={shared}>
      <Announced>
        <section className="conditions" aria-label={label} ref={element}>
          <p className="conditions-head">{label}</p>
          <ConditionOutline root={root} label={t('tree', { label })} />
          {editable ? <AddTools root={root} /> : null}
          <ReadBack condition={value} list={list} />
        </section>
      </Announced>
    </ConditionContext>
  );
}
