import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { printDefinition } from '../../../../../engine/json/print.ts';
import { type ReadSource, readSource } from './problems.ts';
import type { Scope } from './scopes.ts';
import { keepUnfinished, unfinished } from './unfinished.ts';

const WAIT_MS = 400;

/** A source text being typed: as it stands, and as it was read last. */
export interface SourceText {
  readonly text: string;
  /** The text a moment ago, which was read: reading a long one takes longer than a keystroke may. */
  readonly typed: string;
  readonly read: ReadSource;
  readonly setText: (text: string) => void;
}

/**
 * The text of a scope. It is applied a moment after the last key, and when one leaves; while it is not valid it is kept as it was typed, also
 * over a reload.
 * @param key of this text among those that are not finished
 */
export function useSourceText(scope: Scope, key: string, apply: (value: unknown) => void): SourceText {
  const { kind, name, shape, value } = scope;
  // Patches say with null what is taken away; the readings of open questions are patches too.
  const allowsNull = kind === 'document' || name === 'open';
  const printed = useMemo(() => (value === undefined ? '{}\n' : printDefinition(value)), [value]);
  const [text, setText] = useState(() => unfinished(key) ?? printed);
  const shown = useRef(printed);
  const typed = useDeferredValue(text);
  const read = useMemo(() => readSource(name, typed, shape, allowsNull), [name, typed, shape, allowsNull]);
  // What another editor, undo or another person changed replaces what was not changed here.
  useEffect(() => {
    if (printed === shown.current) return;
    shown.current = printed;
    setText(printed);
  }, [printed]);
  const applied = (next: unknown) => {
    const words = printDefinition(next);
    if (words === shown.current) return;
    shown.current = words;
    apply(next);
  };
  const leaving = useRef(() => {});
  leaving.current = () => {
    const last = readSource(name, text, shape, allowsNull).value;
    if (last !== undefined) applied(last);
  };
  useEffect(() => () => leaving.current(), []);
  useEffect(() => {
    keepUnfinished(key, read.value === undefined ? typed : undefined);
    if (read.value === undefined) return;
    const timer = setTimeout(() => startTransition(() => applied(read.value)), WAIT_MS);
    return () => clearTimeout(timer);
  });
  return { text, typed, read, setText };
}
